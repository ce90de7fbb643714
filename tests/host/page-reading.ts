import type { DiskAct, DiskConflict, PageData, ServerNews } from './page-data'
import { isManifest } from './manifest'
import { isRecord } from './record'

function isText(value: unknown): value is string {
	return typeof value === 'string'
}

function isTextOrNull(value: unknown): value is string | null {
	return value === null || isText(value)
}

/** Whether JSON is what the page starts from. */
export function isPageData(value: unknown): value is PageData {
	return (
		isRecord(value) &&
		isText(value['name']) &&
		isRecord(value['files']) &&
		Object.values(value['files']).every(isText) &&
		isRecord(value['changed']) &&
		Object.values(value['changed']).every((time) => typeof time === 'number') &&
		isManifest(value['manifest']) &&
		typeof value['canWrite'] === 'boolean'
	)
}

/** Whether JSON is news of the server. */
export function isServerNews(value: unknown): value is ServerNews {
	if (!isRecord(value)) return false
	return value['news'] === 'reload' || (value['news'] === 'changed' && isConflict(value))
}

/** Whether JSON says what the folder holds. */
export function isConflict(value: unknown): value is DiskConflict {
	return isRecord(value) && isText(value['path']) && isTextOrNull(value['text'])
}

/** Whether JSON is an act on the folder. */
export function isDiskAct(value: unknown): value is DiskAct {
	if (!isRecord(value)) return false
	const { act, path, text, before, from, to } = value
	if (act === 'write') return isText(path) && isText(text) && isTextOrNull(before)
	if (act === 'remove') return isText(path) && isText(before)
	return act === 'rename' && isText(from) && isText(to) && isText(before)
}
