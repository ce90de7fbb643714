import { Component, Menu } from 'obsidian'
import type { Circle } from '../contact/circle'
import type { Finding, FindingKind } from '../query/findings'
import { freedTouches } from '../query/freed-touches'
import type { ReviewSession } from '../query/review-session'
import { currentKey, isOutgrown, notLookedAt, progressOf, renamed, seenRarer, sessionFrom, settled, skipped, startedReview, undone, wentBack } from '../query/review-session'
import type { PersonAct, TendContext } from '../vault/ring'
import { addActItems, showMenu } from './act-items'
import { actsOn, doFinding, inAWeek, laterActs, lessOften, openFinding, personOf } from './finding-acts'
import { drawProgress } from './progress-line'
import type { PassKey } from './review-keys'
import { keyless, passKey } from './review-keys'
import { reviewFindings } from './review-findings'
import type { ReviewFindings } from './review-findings'
import { ReviewPage } from './review-page'
import { ReviewSitting } from './review-sitting'
import { drawKinds, drawNothingFound, drawUnderWay } from './review-start'
import { drawSummary } from './review-summary'

/** Where the session is kept on this device. */
const KEPT = 'tend-review'
/** With more findings the reader first chooses what to go through. */
const MOST_AT_ONCE = 100

/** The findings, one at a time, by keys or by thumb (DESIGN 1, "Audit"). */
export class FindingsPass extends Component {
	readonly #context: TendContext
	readonly #showCircle: (circle: Circle) => void
	readonly #root = createDiv({ cls: 'tend-review-pass', attr: { tabindex: -1, role: 'region' } })
	#session: ReviewSession | null = null
	/** Kinds that the reader has left out before beginning. */
	readonly #left = new Set<FindingKind>()
	/** The reader has chosen what to go through. */
	#isChosen = false
	readonly #sitting: ReviewSitting
	#page: ReviewPage | null = null
	#wantsFocus = false

	constructor(context: TendContext, showCircle: (circle: Circle) => void) {
		super()
		this.#context = context
		this.#showCircle = showCircle
		this.#sitting = new ReviewSitting(context)
		this.#root.setAttr('aria-label', context.words().review.parts.findings)
		this.#root.addEventListener('keydown', (event) => this.#press(event))
		this.#root.addEventListener('click', (event) => {
			const isPointer = event.detail > 0
			// A button that was clicked would keep the next Space for itself.
			if (isPointer && event.target instanceof Element && event.target.closest('button') !== null) this.#focusNow()
		}, { capture: true })
	}

	override onload(): void {
		this.registerEvent(this.#context.app.vault.on('rename', ({ path }, from) => {
			this.#sitting.renamed(from, path)
			if (this.#session !== null) this.#keep(renamed(this.#session, from, path))
		}))
	}

	/** Takes the keys. */
	focus(): void {
		this.#wantsFocus = true
		if (this.#root.isConnected) this.#focusNow()
	}

	draw(parent: HTMLElement): void {
		const context = this.#context
		const before = this.#root.doc.activeElement
		const hadFocus = before !== null && this.#root.contains(before)
		const isNew = this.#root.parentElement !== parent
		if (isNew) parent.append(this.#root)
		this.#sitting.shown(isNew)
		if (!context.ready() || context.progress() !== null) {
			this.#empty()
			drawProgress(this.#root, context)
			return
		}
		const findings = reviewFindings(context)
		this.#settle(findings)
		if (this.#session === null) this.#drawStart(findings)
		else this.#drawSession(this.#session, findings)
		const lost = hadFocus && !(before.isConnected && before.instanceOf(HTMLElement) && before.isShown())
		if (lost || this.#wantsFocus || (this.#sitting.isActing && before === this.#root.doc.body)) this.#focusNow()
	}

	#focusNow(): void {
		this.#wantsFocus = false
		this.#root.focus({ preventScroll: true })
	}

	#drawStart(findings: ReviewFindings): void {
		const begin = (keys: readonly string[]): void => this.#begin(keys)
		const { app } = this.#context
		const kept = sessionFrom(app.loadLocalStorage(KEPT))
		const before = kept === null ? null : settled(kept, (key) => findings.has(key))
		this.#empty()
		if (before !== null && progressOf(before).left > 0) {
			const anew = (): void => {
				app.saveLocalStorage(KEPT, null)
				this.#redraw()
			}
			drawUnderWay(this.#root, before, this.#context, { goOn: () => this.#take(before), anew })
		} else if (findings.size === 0) drawNothingFound(this.#root, this.#context)
		else if (findings.size > MOST_AT_ONCE) drawKinds(this.#root, findings, this.#left, this.#context, begin)
		else {
			this.#session = startedReview([...findings.keys()], this.#context.plan().today)
			this.#drawSession(this.#session, findings)
		}
	}

	#drawSession(session: ReviewSession, findings: ReviewFindings): void {
		const context = this.#context
		const finding = findings.get(currentKey(session) ?? '')
		const freed = freedTouches(session.rarer, (path) => context.index.tie(path))
		if (finding === undefined) {
			this.#empty()
			const again = (): void => {
				this.#session = null
				this.#isChosen = false
				this.#redraw()
			}
			const acts = { again, undo: () => void this.#undo(), back: () => this.#take(wentBack(session)), showCircle3: () => this.#showCircle(3) }
			drawSummary(this.#root, session, { freed, left: notLookedAt(session, findings.keys()), canUndo: this.#sitting.hasActed }, context, acts)
			return
		}
		this.#page ??= this.#makePage()
		this.#page.draw(finding, session, findings, freed)
	}

	#makePage(): ReviewPage {
		this.#empty()
		return new ReviewPage(this.#root, this.#context, {
			act: () => this.#do('act'),
			skip: () => this.#do('skip'),
			later: (event) => this.#later(event),
			lessOften: () => this.#do('lessOften'),
			more: (event) => this.#menu(event, (finding) => [...actsOn(finding, this.#context), ...keyless((does) => this.#do(does), this.#context.words())]),
		})
	}

	#settle(findings: ReviewFindings): void {
		if (this.#session !== null && !this.#isChosen && isOutgrown(this.#session, [...findings.keys()])) this.#session = null
		if (this.#session === null) return
		const session = this.#sitting.settled(this.#session, findings)
		if (session !== this.#session) this.#keep(session)
	}

	#keep(session: ReviewSession): void {
		this.#session = session
		this.#context.app.saveLocalStorage(KEPT, currentKey(session) === null ? null : session)
	}

	#take(session: ReviewSession): void {
		this.#sitting.goneOn()
		this.#keep(session)
		this.#redraw()
	}

	#begin(keys: readonly string[]): void {
		this.#isChosen = true
		this.#session = startedReview(keys, this.#context.plan().today)
		this.#wantsFocus = true
		this.#redraw()
	}

	#redraw(): void {
		if (this.#root.parentElement !== null) this.draw(this.#root.parentElement)
	}

	#empty(): void {
		this.#page = null
		this.#root.empty()
	}

	#current(): Finding | null {
		const key = this.#session === null ? null : currentKey(this.#session)
		return key === null ? null : (reviewFindings(this.#context).get(key) ?? null)
	}

	#press(event: KeyboardEvent): void {
		const key = this.#session === null ? null : passKey(event)
		if (key === null) return
		event.preventDefault()
		this.#do(key.does, key.circle)
	}

	#do(does: PassKey, circle: Circle | null = null): void {
		const session = this.#session
		if (session === null) return
		if (does === 'undo') void this.#undo()
		else if (does === 'back') this.#take(wentBack(session))
		else this.#doWith(session, this.#current(), does, circle)
	}

	#doWith(session: ReviewSession, finding: Finding | null, does: PassKey, circle: Circle | null): void {
		const context = this.#context
		if (finding === null) return
		if (does === 'skip' || does === 'next') {
			this.#take(skipped(session))
			return
		}
		if (does === 'open') {
			openFinding(finding, context)
			return
		}
		this.#sitting.begin(finding)
		const path = personOf(finding)
		if (does === 'act') doFinding(finding, context, this.#showCircle)
		else if (does === 'circle' && circle !== null && path !== null) void context.acts.toCircle(path, circle)
		else if (does === 'lessOften') this.#seeLess(session, finding)
		else if (does === 'snooze') inAWeek(finding, context)?.run()
	}

	#seeLess(session: ReviewSession, finding: Finding): void {
		const act = lessOften(finding, this.#context)
		const path = personOf(finding)
		const cadence = this.#context.index.tie(path ?? '')?.cadence ?? null
		if (act === null || path === null || cadence === null || cadence === 'never') return
		this.#keep(seenRarer(session, { path, before: cadence }))
		act.run()
	}

	#later(event: MouseEvent): void {
		const finding = this.#current()
		const acts = finding === null ? [] : laterActs(finding, this.#context)
		if (acts.length > 1) this.#menu(event, () => acts)
		else if (finding !== null) {
			this.#sitting.begin(finding)
			acts[0]?.run()
		}
	}

	#menu(event: MouseEvent, actsFor: (finding: Finding) => readonly PersonAct[]): void {
		const finding = this.#current()
		if (finding === null) return
		const menu = new Menu()
		addActItems(menu, actsFor(finding).map((act) => ({ ...act, run: () => { this.#sitting.begin(finding); act.run() } })))
		showMenu(menu, event)
	}

	/** Takes back the last change made here, and goes back to what it was made on. */
	async #undo(): Promise<void> {
		const key = await this.#sitting.undo()
		if (key !== null && this.#session !== null) this.#take(undone(this.#session, key))
	}
}
