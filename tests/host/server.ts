// By name: the build gives gray-matter a Buffer of its own.
import { Buffer } from 'node:buffer'
import * as http from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ServerNews } from './page-data'
import { isDiskAct } from './page-reading'
import type { VaultFolder } from './vault-folder'

/** How often the folder is looked at for changes by others, while a page is open. */
const LOOK_EVERY_MS = 1000

const MOST_BYTES = 20_000_000

const TYPES = { html: 'text/html', js: 'text/javascript', css: 'text/css', json: 'application/json' } as const

/** A file of the page: its kind, and its text at the moment it is asked for. */
export interface PageFile {
	readonly kind: keyof typeof TYPES
	readonly text: () => string
}

/** The running server; `news` reaches every open page. */
export interface Serving {
	readonly port: number
	readonly tell: (news: ServerNews) => void
	readonly close: () => void
}

/** The page may run the plugin's text and nothing else, and talk to nobody but this server. */
const HEADERS = {
	'cache-control': 'no-store',
	'x-content-type-options': 'nosniff',
	'content-security-policy':
		"default-src 'self'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:",
}

/**
 * Serves these files, and nothing else, on 127.0.0.1. Requests that name another host, or come from another site, are
 * refused. `folder` takes the page's writes; null keeps them out. Rejects when the port is taken.
 */
export function serve(
	files: ReadonlyMap<string, PageFile>,
	folder: VaultFolder | null,
	watched: VaultFolder,
	port: number,
): Promise<Serving> {
	const pages = new Set<http.ServerResponse>()
	const tell = (news: ServerNews): void => {
		for (const page of pages) page.write(`data: ${JSON.stringify(news)}\n\n`)
	}
	const server = http.createServer((request, response) => {
		void answer(request, response)
	})
	const answer = async (request: http.IncomingMessage, response: http.ServerResponse): Promise<void> => {
		const { port: bound } = addressOf(server)
		const own = [`127.0.0.1:${bound}`, `localhost:${bound}`]
		const { host, origin } = request.headers
		const isOwn = own.includes(host ?? '') && (origin === undefined || own.some((each) => origin === `http://${each}`))
		const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
		if (!isOwn) send(response, 403, 'json', '"Only this page may ask"')
		else if (request.method === 'POST') await act(pathname, request, response)
		else if (request.method !== 'GET') send(response, 405, 'json', '"Only GET and POST"')
		else if (pathname === '/news') listen(response)
		else {
			const file = files.get(pathname)
			if (file === undefined) send(response, 404, 'json', '"There is no such file"')
			else send(response, 200, file.kind, file.text())
		}
	}
	const act = async (
		pathname: string,
		request: http.IncomingMessage,
		response: http.ServerResponse,
	): Promise<void> => {
		try {
			if (folder === null || pathname !== '/act' || request.headers.origin === undefined) {
				send(response, 403, 'json', '"The folder is not written to"')
				return
			}
			const asked: unknown = JSON.parse(await bodyOf(request))
			const conflict = isDiskAct(asked) ? folder.apply(asked) : { path: '', text: null }
			if (conflict === null) send(response, 200, 'json', 'null')
			else send(response, 409, 'json', JSON.stringify(conflict))
		} catch (error) {
			send(response, 400, 'json', JSON.stringify(String(error)))
		}
	}
	const listen = (response: http.ServerResponse): void => {
		response.writeHead(200, { ...HEADERS, 'content-type': 'text/event-stream' })
		response.write(': open\n\n')
		pages.add(response)
		response.on('close', () => pages.delete(response))
	}
	const look = setInterval(() => {
		if (pages.size === 0) return
		try {
			for (const change of watched.changes()) tell({ news: 'changed', ...change })
		} catch {
			// A file that goes while it is looked at is seen the next time.
		}
	}, LOOK_EVERY_MS)
	const close = (): void => {
		clearInterval(look)
		for (const page of pages) page.end()
		server.close()
	}
	return new Promise((resolve, reject) => {
		server.once('error', (error) => {
			clearInterval(look)
			reject(error)
		})
		server.listen(port, '127.0.0.1', () => resolve({ port: addressOf(server).port, tell, close }))
	})
}

function addressOf(server: http.Server): AddressInfo {
	const address = server.address()
	if (address === null || typeof address === 'string') throw new Error('The server has no port')
	return address
}

function send(response: http.ServerResponse, status: number, kind: keyof typeof TYPES, text: string): void {
	response.writeHead(status, { ...HEADERS, 'content-type': `${TYPES[kind]}; charset=utf-8` })
	response.end(text)
}

async function bodyOf(request: http.IncomingMessage): Promise<string> {
	const chunks: Buffer[] = []
	let bytes = 0
	for await (const chunk of request) {
		if (!Buffer.isBuffer(chunk)) continue
		bytes += chunk.length
		if (bytes > MOST_BYTES) throw new Error('The text is too long')
		chunks.push(chunk)
	}
	return Buffer.concat(chunks).toString('utf8')
}
