/** A portal and what is true of it. */

import type { Answer } from '../../../demo/serve-portal.ts';

export interface Truth {
  readonly outcome: 'passed' | 'partial' | 'failed' | 'cantTell';
  readonly credit?: number;
  /** As the contract has them, addresses as paths; documents and indices by their number or name. */
  readonly details: Readonly<Record<string, unknown>>;
}

export interface Portal {
  readonly name: string;
  readonly plan: string;
  readonly asOf: string;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly truth: Readonly<Record<string, Truth>>;
  readonly errorsAt?: readonly string[];
}

type Details = Readonly<Record<string, unknown>>;
export const passed = (details: Details = {}): Truth => ({ outcome: 'passed', credit: 1, details });
export const failed = (details: Details = {}): Truth => ({ outcome: 'failed', credit: 0, details });
export const cantTell = (details: Details = {}): Truth => ({ outcome: 'cantTell', details });
export const partial = (credit: number, details: Details = {}): Truth => ({ outcome: 'partial', credit, details });
