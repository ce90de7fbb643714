import type { App } from 'obsidian'
import { isConflictCopy } from '../note/conflict-copy'
import { findingsOf } from '../query/findings'
import type { Finding } from '../query/findings'
import { keptByTies } from './kept-by-ties'

/** Everything there is to review, in its order, each by its key. */
export type ReviewFindings = ReadonlyMap<string, Finding>

/** Asked at every drawing of the review, and answered once until something has moved. */
export const reviewFindings = keptByTies(
	(ties, { today, compareNames }, _, app): ReviewFindings => {
		const findings = findingsOf(ties, { today, compareNames, copies: conflictCopies(app) })
		return new Map(findings.map((finding) => [finding.key, finding]))
	},
	(app) => conflictCopies(app).join('\n'),
)

/** The conflict copies of the vault: they are in no index, and may come and go without moving it. */
export function conflictCopies({ vault }: App): readonly string[] {
	return vault.getMarkdownFiles().flatMap(({ path }) => (isConflictCopy(path) ? [path] : []))
}
