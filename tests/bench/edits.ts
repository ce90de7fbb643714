import fc from 'fast-check'
import { parseDocument } from 'yaml'
import { editedProperties } from '../../src/edit/edited-properties'
import { frontmatterBlock } from '../../src/note/fence'
import { anyEdit, anyNote } from '../edit/any-frontmatter'
import { tryEdit } from '../edit/edit-laws'
import { ratioOf, reportLine } from './ratio'
import { vaultOf } from './vault-of'

/** How many edits are held against the laws of DESIGN 5; a new seed each day finds new ones. */
const TRIALS = 100_000
const SEED = Number(process.env['SEED'] ?? 20_261_122)

/** Edits of random frontmatter against every law, then what one edit costs over a bare parse. Throws at a violation. */
export function benchEdits(): void {
	let changed = 0
	let refused = 0
	const broken: string[] = []
	for (const [note, edit] of fc.sample(fc.tuple(anyNote, anyEdit), { numRuns: TRIALS, seed: SEED })) {
		const trial = tryEdit(note, edit)
		changed += Number(trial.changed)
		refused += Number(trial.refused)
		if (trial.broken !== null) broken.push(`${trial.broken}: ${JSON.stringify(edit)} in ${JSON.stringify(note.text)}`)
	}
	const counts = [TRIALS, changed, refused, broken.length].map((count) => count.toLocaleString('en'))
	console.log(`\nLossless edits (seed ${String(SEED)}): ${counts[0] ?? ''} tried, ${counts[1] ?? ''} written, ${counts[2] ?? ''} refused, ${counts[3] ?? ''} laws broken`)
	if (broken.length > 0) throw new Error(broken.slice(0, 5).join('\n'))

	const notes = [...vaultOf(1000).values()]
	const blocks = notes.map((text) => frontmatterBlock(text)?.yaml ?? '')
	const edits = ratioOf(
		() => notes.map((text) => editedProperties(text, { kind: 'set', key: 'last_contact', value: '2026-11-24' })),
		() => blocks.map((block) => parseDocument(block)),
		9,
	)
	// Parsed before and after: twice the parse is the least that an edit read back can cost.
	console.log(reportLine('one property set, read back / bare parse', 1000, 3, edits))
}
