import { readFileSync } from 'node:fs';
import { descriptorSetPath } from '@shouwen/contracts';
import { readContract } from '../src/contracts/contract.model.js';

it('documents every personal field of the contract, and no other (R9)', () => {
  const document = readFileSync(new URL('../../docs/personal-data.md', import.meta.url), 'utf8');
  const documented = [...document.matchAll(/^\| `(shouwen\.[\w.]+)` \|/gm)].map(
    ([, field]) => field,
  );
  const { personalFields } = readContract(readFileSync(descriptorSetPath));
  expect(documented.toSorted()).toEqual([...personalFields].toSorted());
});
