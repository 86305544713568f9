/** Arguments of `soicong explain`. */

import type { RenderMode } from '../../lib/model/ports.ts';
import type { Language } from '../../lib/report/words.ts';
import { Fault } from '../fault.ts';
import { dateOption, only, renderOption, separateFiles, webAddress } from './option-values.ts';
import type { Values } from './options.ts';

export interface ExplainArguments {
  readonly command: 'explain';
  readonly page: string;
  readonly baseUrl: string | null;
  readonly json: string | null;
  readonly asOf: string | null;
  readonly insecure: boolean;
  readonly render: RenderMode;
  readonly lang: Language;
}

export function explainArguments(values: Values, rest: readonly string[], lang: Language): ExplainArguments {
  const page = only(rest, 'explain', { vi: 'địa chỉ trang hoặc tệp', en: 'page address or file' });
  if (page === undefined)
    throw new Fault({
      vi: 'explain: cần một địa chỉ trang hoặc tệp.',
      en: 'explain: a page address or a file is needed.',
    });
  separateFiles([['--json', values.json ?? null]], [['explain', page]]);
  return {
    command: 'explain',
    page,
    baseUrl: values['base-url'] === undefined ? null : webAddress(values['base-url'], '--base-url'),
    json: values.json ?? null,
    asOf: dateOption('as-of', values['as-of']),
    insecure: values.insecure ?? false,
    render: renderOption(values.render),
    lang,
  };
}
