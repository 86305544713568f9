import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';

export type Pages = ReadonlyMap<string, string>;

export interface Post {
	readonly slug: string;
	readonly title: string;
	readonly lead: string;
	readonly date: string;
	readonly body: readonly string[];
	readonly picture?: boolean;
}

export interface Truth {
	readonly outcome: string;
	readonly details?: Readonly<Record<string, unknown>>;
}

export interface Portal {
	readonly plan: string;
	readonly asOf: string;
	readonly pages: Pages;
	readonly procedures: string;
	readonly truth: Readonly<Record<string, Truth>>;
}

const common: readonly string[] = [
	'Theo Văn phòng Sở, nội dung này đã được phổ biến tới toàn thể công chức, viên chức và người lao động trong cơ quan tại buổi giao ban đầu tháng.',
	'Các phòng chuyên môn và đơn vị trực thuộc căn cứ nhiệm vụ được giao, chủ động xây dựng kế hoạch, phân công người thực hiện và báo cáo tiến độ về Văn phòng để tổng hợp.',
	'Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị phản ánh kịp thời để lãnh đạo Sở xem xét, điều chỉnh cho phù hợp với tình hình thực tế của địa phương.',
	'Lãnh đạo Sở ghi nhận sự cố gắng của các đơn vị và đề nghị tiếp tục duy trì kết quả đã đạt được trong những tháng còn lại của năm.',
	'Đây là một trong những nội dung được đưa vào chương trình công tác năm và sẽ được kiểm điểm tại hội nghị tổng kết cuối năm.',
];

/** Ordinary closing paragraphs, turned so that neighbours differ. */
export const filler = (turn: number): readonly string[] => [common[turn % 5] ?? '', common[(turn + 2) % 5] ?? ''];

export const day = (iso: string): string => iso.split('-').reverse().join('/');

const pixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

/** Serves a portal on a loopback port; a path the portal lacks is an honest 404. */
export async function serve(pages: Pages, port = 0): Promise<{readonly url: string; readonly close: () => void}> {
	const server = createServer((request, response) => {
		const path = decodeURI(request.url ?? '/');
		const page = pages.get(path);
		if (/\.(?:png|jpg|svg)$/.test(path)) return void response.writeHead(200, {'content-type': 'image/png'}).end(pixel);
		if (page === undefined) return void response.writeHead(404, {'content-type': 'text/html; charset=utf-8'}).end('<!doctype html><title>404</title><h1>Không tìm thấy trang</h1>');
		response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(page);
	});
	await new Promise<void>(done => void server.listen(port, '127.0.0.1', done));
	const bound = server.address() as AddressInfo;
	return {url: `http://127.0.0.1:${bound.port}/`, close: () => void server.close()};
}
