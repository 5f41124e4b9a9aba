import { platformErrors } from '@shouwen/platform';
import type { FieldViolation } from '@shouwen/platform';
import { isMask, maskedEmail, maskedName, maskedPhone, maskedText } from './masks.rules.js';

/** A way to reach a customer, as the archive keeps it. */
interface Contact {
  kind: 'phone' | 'email';
  value: string;
  label: string;
}

/** What of a record may come back masked from somebody who saw it so. */
export interface MaskedDetails {
  name?: string;
  otherNames?: string[];
  contactPoints?: Contact[];
  addresses?: { label: string; country: string; province: string; city: string; line: string }[];
  traits?: { key: string; value: string }[];
  memberships?: { organisationId: string; position: string }[];
}

/**
 * What is said of a customer, with what is covered by a mask put back as it is in the record: whoever edits what they see
 * masked changes nothing of it. Throws `platform.invalid_request` for a mask that no value of the record has.
 */
export function withoutMasks<Details extends MaskedDetails>(
  details: Details,
  record: Required<MaskedDetails>,
): Details {
  const violations: FieldViolation[] = [];
  const put = <Item extends object>(
    name: string,
    given: Item[] | undefined,
    kept: readonly Item[],
    coverOf: (item: Item) => string,
    textOf: (item: Item) => string,
    alike: (one: Item, other: Item) => boolean,
  ): Item[] | undefined => {
    const left = [...kept];
    return given?.map((item, index) => {
      if (!isMask(textOf(item))) return item;
      const found = left.findIndex(
        (other) => coverOf(other) === textOf(item) && alike(other, item),
      );
      if (found < 0) {
        violations.push({
          field: `details.${name}.items.${index}`,
          description: 'is covered by a mask that no value of the record has; write it in full',
          descriptionZh: '为脱敏值且与档案不符，请填写完整内容',
        });
        return item;
      }
      const [original] = left.splice(found, 1);
      return original ?? item;
    });
  };
  const contactPoints = put(
    'contactPoints',
    details.contactPoints,
    record.contactPoints,
    ({ kind, value }) => (kind === 'phone' ? maskedPhone(value) : maskedEmail(value)),
    ({ value }) => value,
    (one, other) => one.kind === other.kind,
  );
  const after = {
    ...details,
    name: details.name === maskedName(record.name) ? undefined : details.name,
    otherNames: details.otherNames?.map(
      (name) => record.otherNames.find((other) => maskedName(other) === name) ?? name,
    ),
    contactPoints: contactPoints?.map((point, index) => ({
      ...point,
      label: details.contactPoints?.[index]?.label ?? point.label,
    })),
    addresses: put(
      'addresses',
      details.addresses,
      record.addresses,
      ({ line }) => maskedText(line),
      ({ line }) => line,
      (one, other) =>
        one.country === other.country && one.province === other.province && one.city === other.city,
    ),
    traits: put(
      'traits',
      details.traits,
      record.traits,
      ({ value }) => maskedText(value),
      ({ value }) => value,
      (one, other) => one.key === other.key,
    ),
    memberships: put(
      'memberships',
      details.memberships,
      record.memberships,
      ({ position }) => maskedText(position),
      ({ position }) => position,
      (one, other) => one.organisationId === other.organisationId,
    ),
  };
  if (violations.length > 0) throw platformErrors.invalid_request({}, { violations });
  return after as Details;
}
