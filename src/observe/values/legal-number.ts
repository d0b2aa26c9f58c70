/**
 * Whether the check digit of a legal number fits: Italian VAT numbers and French SIREN numbers by Luhn, German VAT numbers
 * by ISO 7064 mod 11, 10. Null for numbers of other forms, which are not judged.
 */
export function legalNumberFits(number: string): boolean | null {
  const plain = number.replace(/[\s.-]/g, '').toUpperCase();
  if (/^IT\d{11}$/.test(plain)) return luhn(plain.slice(2));
  if (/^FR[0-9A-Z]{2}\d{9}$/.test(plain)) return luhn(plain.slice(4));
  if (/^DE\d{9}$/.test(plain)) return mod11of10(plain.slice(2));
  return null;
}

function luhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]) * (i % 2 === 0 ? 1 : 2);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

function mod11of10(digits: string): boolean {
  let product = 10;
  for (const digit of digits.slice(0, -1)) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (2 * sum) % 11;
  }
  return (11 - product) % 10 === Number(digits.at(-1));
}
