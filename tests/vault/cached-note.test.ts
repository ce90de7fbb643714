// @vitest-environment happy-dom
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { NoteFacts } from '../../src/contact/note-facts'
import { factsFromText } from '../../src/contact/note-facts'
import { defaultReadingRules } from '../../src/contact/reading-rules'
import type { PlacedLink } from '../../src/note/body-links'
import { dayInName } from '../../src/note/day'
import { cachedNote, noteWithText } from '../../src/vault/cached-note'
import { dayAt } from '../contact-builder'
import { appWith, hostOf } from '../host/test-app'

const TODAY = dayAt('2026-11-24')
const RULES = defaultReadingRules(dayInName)
const SAMPLE = path.resolve(import.meta.dirname, '../sample-vault')

const ODD: Readonly<Record<string, string>> = {
	'CRLF.md': '---\r\ntype: contact\r\nmanager: "[[Anna]]"\r\n---\r\nWith\r\n[[Boris]].\r\n',
	'Code.md': '---\ntype: contact\n---\n`[[Anna]]` [[Boris]]\n\n```\n[[Vera]]\n```\n\nWrite `[[Gleb]]` and\n[[Ivan]]',
	'Embeds.md': '---\ntype: contact\n---\n![[photo.png]] [[Anna#Log|her]] [him](People/Boris%20B.md) [site](https://example.org)',
	'Heading.md': '---\ntype: contact\n---\n# With [[Anna]]\n\n- [[Boris]]\n\n| [[Vera\\|V]] |\n| --- |\n',
	'Key.md': '---\ntype: contact\nteam:\n  - "[[Anna]]"\n  - "[[Boris]] and [[Vera]]"\n---\n',
}

function sampleVault(): Record<string, string> {
	const notes = readdirSync(SAMPLE, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'))
	return Object.fromEntries(notes.map((name) => [name.split(path.sep).join('/').normalize('NFC'), readFileSync(path.join(SAMPLE, name), 'utf8')]))
}

/** Whom a note links to, in order of place; of a property the cache knows the key alone (RULES 10). */
function linksOf(facts: NoteFacts | null): string[] {
	const placeOf = ({ target, line, key }: PlacedLink): string => `${key ?? String(line).padStart(4)} ${target}`
	return (facts?.links ?? []).map(placeOf).sort()
}

describe('the metadata cache and the text tell of the same links', () => {
	it('in every note of the sample vault, and in odd ones', async () => {
		const files = { ...sampleVault(), ...ODD }
		const app = await appWith(files)
		onTestFinished(() => hostOf(app).quit())
		let links = 0
		for (const file of app.vault.getMarkdownFiles()) {
			const cache = app.metadataCache.getFileCache(file)
			if (cache === null) throw new Error(`${file.path} is not parsed`)
			const cached = cachedNote(file.path, cache, RULES, TODAY)
			const text = files[file.path] ?? ''
			const read = factsFromText(file.path, text, RULES, TODAY)
			// Broken YAML is left to the text.
			if (cached.facts?.contact === undefined || cached.facts.contact === null) continue
			// What is only to come the text alone tells.
			const known = cached.needsText ? noteWithText(file.path, cache, cached, text, RULES, TODAY) : cached.facts
			expect([file.path, ...linksOf(known)]).toEqual([file.path, ...linksOf(read)])
			links += linksOf(read).length
		}
		expect(links).toBeGreaterThan(60)
	})
})
