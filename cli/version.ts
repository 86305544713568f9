import { TOOL } from '../lib/model/tool.ts';

export const VERSION = TOOL.version;
