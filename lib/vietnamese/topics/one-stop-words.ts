/** What stands around “một cửa” where it means a door, a shop, a river's mouth, and no one-stop. */

import { wordList } from '../word-list.ts';

export const NO_ONE_STOP: readonly string[] = wordList(`
  một cửa hàng; mở một cửa hiệu; chủ một cửa hiệu; có một cửa hiệu; là một cửa hiệu; tại một cửa hiệu; ở một cửa hiệu; một cửa tiệm; một cửa sông; một cửa biển; một cửa khẩu; một cửa ải; một cửa xả nước; một cửa xả thải; một cửa xả lũ; một cửa cống; một cửa kính; một cửa sổ; một cửa gỗ; một cửa sắt; một cửa cuốn; một cửa ra vào; một cửa thoát hiểm; một cửa hầm
`);
