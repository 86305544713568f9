/** A portal that one thing is asked of, and what an exacting but fair inspector would conclude. */

import type { Frame } from './frames.ts';
import { dnn, nuxt, php, plain, webforms } from './frames.ts';

export interface Asked {
  readonly kind: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

export interface One {
  readonly id: string;
  readonly of: Department;
  readonly asked: Asked;
  readonly asOf?: string;
  readonly pages: Readonly<Record<string, string | { readonly status: number; readonly body: string }>>;
  readonly outcome: 'passed' | 'partial' | 'failed' | 'cantTell';
  /** Paths stand for addresses. */
  readonly details?: Readonly<Record<string, unknown>>;
  readonly procedures?: string;
  readonly nasty?: boolean;
}

export interface Department {
  readonly name: string;
  readonly province: string;
  readonly year: number;
  readonly frame: Frame;
}

export const BINHDINH: Department = { name: 'Sở Nội vụ Bình Định', province: 'Bình Định', year: 2022, frame: dnn };
export const HUNGYEN: Department = {
  name: 'Sở Khoa học và Công nghệ Hưng Yên',
  province: 'Hưng Yên',
  year: 2024,
  frame: nuxt,
};
export const BACNINH: Department = {
  name: 'Sở Kế hoạch và Đầu tư Bắc Ninh',
  province: 'Bắc Ninh',
  year: 2022,
  frame: webforms,
};
export const SONLA: Department = {
  name: 'Sở Khoa học và Công nghệ Sơn La',
  province: 'Sơn La',
  year: 2022,
  frame: php,
};
export const NGHEAN: Department = {
  name: 'Sở Khoa học và Công nghệ Nghệ An',
  province: 'Nghệ An',
  year: 2022,
  frame: plain,
};

export const NEWS =
  '<ul><li><a href="/tin-tuc/1">Giao ban công tác quý ba của toàn cơ quan</a> (12/10/2022)</li><li><a href="/tin-tuc/2">Tập huấn phòng cháy chữa cháy cho người lao động</a> (03/10/2022)</li></ul>';
