/** Signs and codes that stand before or after a number, in lower case as forms are. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['us$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₽', 'RUB'],
  ['₸', 'KZT'],
  ['₼', 'AZN'],
  ['₺', 'TRY'],
  ['₹', 'INR'],
  ['₴', 'UAH'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['֏', 'AMD'],
  ['₾', 'GEL'],
  ['₫', 'VND'],
  ...'usd eur rub gbp jpy cny kzt azn byn amd gel kgs tjs tmt uzs uah mdl try inr aed sar ils chf krw brl zar cad aud sgd hkd pln czk huf ron bgn rsd sek nok dkk egp lbp iqd irr pkr idr myr thb vnd mnt mxn ngn qar kwd bhd omr jod'
    .split(' ')
    .map((code) => [code, code.toUpperCase()] as const),
]);
