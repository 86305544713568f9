import { expect, it } from 'vitest';
import { isOtherServiceHost, isServiceHost, isStateHost } from '../../lib/vietnamese/service-hosts.ts';

it.each([
  ['dichvucong.gov.vn', true, true, false],
  ['www.dichvucong.nghean.gov.vn', true, true, false],
  ['dvc-hungyen.gov.vn', true, true, false],
  ['dichvucongtructuyen.sonla.gov.vn', true, true, false],
  ['dichvucong.nghean.vn', true, true, false],
  ['dichvucong-nhanh.vn', true, false, false],
  ['dichvucong.com.vn', true, false, false],
  ['dvc', false, true, false],
  ['10.0.0.7', false, true, false],
  ['motcua.nghean.vn', false, true, false],
  ['motcuanhanh.vn', false, false, false],
  ['nghean.vn', false, false, false],
  ['sonla.gov.vn', false, true, false],
  ['dichvucong.baohiemxahoi.gov.vn', true, true, true],
  ['dichvucong.bocongan.gov.vn', true, true, true],
  ['thuedientu.gdt.gov.vn', false, true, true],
  ['thuedientu.vn', false, false, true],
  ['hcmcustoms.gov.vn', false, true, false],
] as const)('%s: named so %s, the State’s %s, another body’s %s', (host, named, state, other) => {
  expect([isServiceHost(host), isStateHost(host), isOtherServiceHost(host)]).toEqual([named, state, other]);
});
