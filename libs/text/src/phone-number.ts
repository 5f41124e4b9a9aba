import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/core';
import type { CountryCode } from 'libphonenumber-js/core';
import numberingPlans from 'libphonenumber-js/min/metadata';

/** Runs of digits this long can be dialled; what is shorter, or no number at all, is a withheld number. */
const DIALLABLE = /\d{3}/;

/** True for a region whose numbering plan is known: two capital letters of ISO 3166-1. */
export function isKnownRegion(region: string): region is CountryCode {
  return isSupportedCountry(region as CountryCode, numberingPlans);
}

/** A number in E.164; what is no valid number of any plan is kept as it came. */
export function normalNumber(text: string, defaultRegion: string): string {
  const trimmed = text.trim();
  if (!isKnownRegion(defaultRegion)) return trimmed;
  const parsed = parsePhoneNumberFromString(trimmed, defaultRegion, numberingPlans);
  return parsed?.isValid() === true ? parsed.number : trimmed;
}

/** True when a call from a number can be answered by calling it. */
export function canBeCalledBack(number: string): boolean {
  return DIALLABLE.test(number);
}

/** True for a valid number in E.164. */
export function isPhoneNumber(number: string): boolean {
  return parsePhoneNumberFromString(number, numberingPlans)?.isValid() === true;
}

/** The digits of a number in E.164 without its country code; undefined for what is no valid number. */
export function nationalNumber(number: string): string | undefined {
  const parsed = parsePhoneNumberFromString(number, numberingPlans);
  return parsed?.isValid() === true ? parsed.nationalNumber : undefined;
}
