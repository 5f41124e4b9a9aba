const AMOUNT = /^\d{1,12}(\.\d{1,4})?$/;
const CURRENCY = /^[A-Z]{3}$/;
const currencies = new Set(Intl.supportedValuesOf('currency'));

/** True for a currency of ISO 4217. */
export function isCurrency(code: string): boolean {
  return CURRENCY.test(code) && currencies.has(code);
}

/** How many decimals amounts of a currency have: 2 for CNY, 0 for JPY. */
export function decimalsOf(currency: string): number {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}

/** An amount such as `1299.00` in the smallest unit of its currency; undefined when it is none. */
export function smallestUnits(amount: string, currency: string): number | undefined {
  if (!AMOUNT.test(amount)) return undefined;
  const decimals = decimalsOf(currency);
  const [whole = '', fraction = ''] = amount.split('.');
  if (/[1-9]/.test(fraction.slice(decimals))) return undefined;
  return Number(whole + fraction.slice(0, decimals).padEnd(decimals, '0'));
}

/** An amount of smallest units as it is written, such as `1299.00`. */
export function amountText(units: number, currency: string): string {
  const decimals = decimalsOf(currency);
  const digits = String(units).padStart(decimals + 1, '0');
  if (decimals === 0) return digits;
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
