/** Who says a figure: an actor of the corpus or, where the article itself says it, its outlet. */
export interface ClaimSpeaker {
  /** Actor ids joined by `+`; `outlet:<name>` or `article:<file>` where the article itself says it. */
  readonly id: string;
  readonly name: string;
  readonly kind: 'actor' | 'outlet' | 'article';
}
