import type { App } from 'obsidian'
import type { Tie } from '../contact/tie'
import { isConflictCopy } from '../note/conflict-copy'
import { findingsOf } from '../query/findings'
import type { Finding } from '../query/findings'
import type { TendContext } from '../vault/ring'

/** Everything there is to review, in its order, each by its key. */
export type ReviewFindings = ReadonlyMap<string, Finding>

interface Kept {
	readonly sign: string
	readonly findings: ReviewFindings
}

/** A list of ties never changes, so an answer holds as long as its list, its day and the copies do. */
const kept = new WeakMap<readonly Tie[], Kept>()

/** Asked at every drawing of the review, and answered once until something has moved. */
export function reviewFindings({ app, index, plan }: TendContext): ReviewFindings {
	const ties = index.ties()
	const { today, compareNames } = plan()
	const copies = conflictCopies(app)
	const sign = [String(today), ...copies].join('\n')
	const known = kept.get(ties)
	if (known?.sign === sign) return known.findings
	const findings = new Map(findingsOf(ties, { today, compareNames, copies }).map((finding) => [finding.key, finding]))
	kept.set(ties, { sign, findings })
	return findings
}

/** The conflict copies of the vault: they are in no index, and may come and go without moving it. */
export function conflictCopies({ vault }: App): readonly string[] {
	return vault.getMarkdownFiles().flatMap(({ path }) => (isConflictCopy(path) ? [path] : []))
}
