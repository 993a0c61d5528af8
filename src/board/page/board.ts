/** Entry of the board's page. The board itself comes last: it makes the others. */
import { FilterBarElement } from './filterBar.ts';
import { QuantityListElement } from './quantityList.ts';
import { QuantityCardElement } from './quantityCard.ts';
import { ClaimChartElement } from './claimChart.ts';
import { ClaimTableElement } from './claimTable.ts';
import { WhoSaysWhatElement } from './whoSaysWhat.ts';
import { CompareViewElement } from './compareView.ts';
import { BoardElement } from './boardApp.ts';

customElements.define('corroborate-filters', FilterBarElement);
customElements.define('corroborate-quantities', QuantityListElement);
customElements.define('corroborate-card', QuantityCardElement);
customElements.define('corroborate-chart', ClaimChartElement);
customElements.define('corroborate-claims', ClaimTableElement);
customElements.define('corroborate-matrix', WhoSaysWhatElement);
customElements.define('corroborate-compare', CompareViewElement);
customElements.define('corroborate-board', BoardElement);
