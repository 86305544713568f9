import { expect, it } from 'vitest';
import { hostHint } from '../../cli/host-hint.ts';
import { findPlan } from '../../lib/plans/builtin.ts';

const SONLA = findPlan('sonla-skhcn-2022');
const BINHDINH = findPlan('binhdinh-snv-2022');

it.each([
  ['a host that the plan asks for', [SONLA], ['province'], null],
  ['a host that one of the plans asks for', [BINHDINH, SONLA], ['province'], null],
  ['none', [SONLA], [], null],
  [
    'a mistyped one',
    [SONLA],
    ['provnce'],
    '--host provnce: kế hoạch không nhắc tới máy chủ này (có: province), bỏ qua.',
  ],
  [
    'one for a plan that asks for none',
    [BINHDINH],
    ['province'],
    '--host province: kế hoạch không nhắc tới máy chủ này, bỏ qua.',
  ],
])('%s', (_, plans, given, said) => {
  expect(
    hostHint(
      plans.flatMap((plan) => plan ?? []),
      given,
    )?.vi ?? null,
  ).toBe(said);
});
