import type { Contact } from '../contact/contact'
import type { Finding } from '../query/findings'
import { acted, currentKey, keyRenamed, settled } from '../query/review-session'
import type { ReviewSession } from '../query/review-session'
import type { TendContext } from '../vault/ring'
import { contactOf } from './finding-acts'
import type { ReviewFindings } from './review-findings'

/** A finding that was acted on, and how far the history of acts was before. */
interface ActedOn {
	readonly key: string
	readonly mark: number
}

/** What is done in the pass from the moment it is come to: on what an act was begun, and what undo may take back. */
export class ReviewSitting {
	readonly #context: TendContext
	/** The note has answered when the person is another. */
	#begun: (ActedOn & { readonly contact: Contact | undefined }) | null = null
	#acted: readonly ActedOn[] = []
	#since = 0
	/** How far the history was when the pass was last on the page. */
	#seen = -1

	constructor(context: TendContext) {
		this.#context = context
	}

	/** The pass is on the page; `isNew`: it was not before, and what was done elsewhere meanwhile is not its own. */
	shown(isNew: boolean): void {
		const mark = this.#context.acts.mark()
		if (isNew && mark !== this.#seen) {
			this.#since = mark
			this.#acted = []
		}
		this.#seen = mark
	}

	/** An act may now change the note of this finding, at once or when a form is done. */
	begin(finding: Finding): void {
		this.#begun = { key: finding.key, mark: this.#context.acts.mark(), contact: contactOf(finding, this.#context) }
	}

	/** The reader has gone on to something else. */
	goneOn(): void {
		this.#begun = null
	}

	get isActing(): boolean {
		return this.#begun !== null
	}

	get hasActed(): boolean {
		return this.#acted.length > 0
	}

	/** The session after whatever has changed; an act that the finding outlives shows in the person's note. */
	settled(before: ReviewSession, findings: ReviewFindings): ReviewSession {
		const begun = this.#begun
		let session = settled(before, (key) => findings.has(key), begun?.key ?? null)
		if (begun === null) return session
		const { key, mark } = begun
		if (currentKey(session) === key && contactOf(findings.get(key), this.#context) !== begun.contact) session = acted(session)
		if (currentKey(session) === key) return session
		this.#begun = null
		this.#acted = [...this.#acted, { key, mark }]
		return session
	}

	/** Takes back the newest act of this sitting. The answer is the finding it was made on; null: none, or nothing was taken back. */
	async undo(): Promise<string | null> {
		const mark = await this.#context.acts.undoSince(this.#since)
		const made = mark === null ? undefined : this.#acted.findLast((each) => each.mark <= mark)
		if (made === undefined) return null
		this.#acted = this.#acted.filter((each) => each !== made)
		return made.key
	}

	/** A note has another path now. */
	renamed(from: string, to: string): void {
		this.#acted = this.#acted.map((each) => ({ ...each, key: keyRenamed(each.key, from, to) }))
		if (this.#begun !== null && keyRenamed(this.#begun.key, from, to) !== this.#begun.key) this.#begun = null
	}
}
