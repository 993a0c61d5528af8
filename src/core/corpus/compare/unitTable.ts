/**
 * Units that convert into each other: name in lower case → dimension and size in the dimension's base unit. International yard and pound
 * (1959), nautical mile of 1,852 m, Julian year of 365.25 days, month of a twelfth of it. Short tons are US; a bare "ton" is read as metric, as agencies use it.
 */
export const UNITS: ReadonlyMap<string, readonly [dimension: string, size: number]> = new Map(
  Object.entries({
    length: {
      'mm millimetre millimeter': 0.001,
      'cm centimetre centimeter': 0.01,
      'm metre meter': 1,
      'km kilometre kilometer': 1000,
      'in inch': 0.0254,
      'ft foot feet': 0.3048,
      'yd yard': 0.9144,
      'mi mile': 1609.344,
      'nmi nautical-mile': 1852,
      'light-year': 9.4607e15,
    },
    area: {
      'm2 sqm sq-m square-metre square-meter': 1,
      'km2 sqkm sq-km square-kilometre square-kilometer': 1e6,
      'ha hectare': 1e4,
      'ac acre': 4046.8564224,
      'ft2 sqft sq-ft square-foot': 0.09290304,
      'mi2 sqmi sq-mi square-mile': 2_589_988.110336,
    },
    mass: {
      'mg milligram': 1e-6,
      'g gram gramme': 0.001,
      'kg kilo kilogram kilogramme': 1,
      't ton tonne metric-ton': 1000,
      'kt kiloton kilotonne': 1e6,
      'lb pound': 0.45359237,
      'oz ounce': 0.028349523125,
      'st stone': 6.35029318,
      'short-ton': 907.18474,
    },
    duration: {
      's sec second': 1 / 86_400,
      'min minute': 1 / 1440,
      'h hr hour': 1 / 24,
      'd day night': 1,
      'wk week': 7,
      fortnight: 14,
      'mo month': 30.4375,
      'yr year': 365.25,
      decade: 3652.5,
      century: 36_525,
    },
    share: { '%': 0.01, percent: 0.01, 'per-cent': 0.01, 'percentage-point': 0.01, permille: 0.001, '‰': 0.001, fraction: 1 },
    volume: {
      'l litre liter': 1,
      'ml millilitre milliliter': 0.001,
      'm3 cubic-metre cubic-meter': 1000,
      'gal gallon': 3.785411784,
      'bbl barrel': 158.987294928,
    },
    speed: { 'km/h kmh kph': 1, mph: 1.609344, 'm/s': 3.6, 'kn knot': 1.852 },
    power: { 'w watt': 1, 'kw kilowatt': 1e3, 'mw megawatt': 1e6, 'gw gigawatt': 1e9 },
    energy: { 'kwh kilowatt-hour': 1, 'mwh megawatt-hour': 1e3, 'gwh gigawatt-hour': 1e6, 'twh terawatt-hour': 1e9 },
  }).flatMap(([dimension, units]) =>
    Object.entries(units).flatMap(([names, size]) => names.split(' ').map((name) => [name, [dimension, size]] as const)),
  ),
);
