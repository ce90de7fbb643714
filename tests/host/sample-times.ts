import * as fs from 'node:fs'
import * as path from 'node:path'

/** Notes of the sample vault that say nothing of their last change are older than every conversation in it. */
const LONG_AGO = new Date(2023, 0, 9, 12)

const MODIFIED = /^---\r?\n(?:(?!---\r?\n).*\n)*?modified: (\d{4})-(\d{2})-(\d{2})\r?\n/

/** When a note of the sample vault was last changed, by its property `modified`: at noon of that day. */
export function changedAt(text: string): Date {
	const [, year, month, dayOfMonth] = MODIFIED.exec(text) ?? []
	return year === undefined ? LONG_AGO : new Date(Number(year), Number(month) - 1, Number(dayOfMonth), 12)
}

/**
 * Gives the files of a copy of the sample vault the times of change that a vault in use would have: in a checkout all
 * are of the same minute.
 */
export function datePlausibly(root: string): void {
	// Names as they are on the disk, which may be decomposed.
	for (const name of fs.readdirSync(root, { recursive: true, encoding: 'utf8' })) {
		const onDisk = path.join(root, name)
		if (!name.endsWith('.md') || !fs.statSync(onDisk).isFile()) continue
		const time = changedAt(fs.readFileSync(onDisk, 'utf8'))
		fs.utimesSync(onDisk, time, time)
	}
}
