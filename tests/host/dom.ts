/**
 * Obsidian's additions to the DOM and to built-in types, as obsidian.d.ts declares them: those that Tend or the
 * host itself may use. `installDom` puts them on the window it is given once.
 */
const SVG = 'http://www.w3.org/2000/svg'
const INSTALLED = Symbol.for('host.dom.installed')

/** Defines members as the language defines its own: not enumerable, so that `for…in` does not meet them. */
function extend(target: object, members: object): void {
	for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(members))) {
		Object.defineProperty(target, name, { ...descriptor, enumerable: false, configurable: true })
	}
}

function dressed<T extends Element>(el: T, info: DomElementInfo | SvgElementInfo | string | undefined): T {
	const given: DomElementInfo = typeof info === 'string' ? { cls: info } : (info ?? {})
	const classes = Array.isArray(given.cls) ? given.cls : (given.cls ?? '').split(/\s+/)
	for (const name of classes) if (name !== '') el.classList.add(name)
	if (given.text !== undefined) el.setText(given.text)
	if (given.attr !== undefined) el.setAttrs(given.attr)
	for (const name of ['title', 'value', 'type', 'placeholder', 'href'] as const) {
		const value = given[name]
		if (value !== undefined) Reflect.set(el, name, value)
	}
	if (given.parent !== undefined) {
		if (given.prepend === true) given.parent.insertBefore(el, given.parent.firstChild)
		else given.parent.appendChild(el)
	}
	return el
}

function make<K extends keyof HTMLElementTagNameMap>(
	tag: K,
	info?: DomElementInfo | string,
	callback?: (el: HTMLElementTagNameMap[K]) => void,
): HTMLElementTagNameMap[K] {
	const el = dressed(document.createElement(tag), info)
	callback?.(el)
	return el
}

function makeSvg<K extends keyof SVGElementTagNameMap>(
	tag: K,
	info?: SvgElementInfo | string,
	callback?: (el: SVGElementTagNameMap[K]) => void,
): SVGElementTagNameMap[K] {
	const el = dressed(document.createElementNS(SVG, tag), info)
	callback?.(el)
	return el
}

const nodes = {
	detach(this: Node) {
		this.parentNode?.removeChild(this)
	},
	empty(this: Node) {
		while (this.firstChild !== null) this.removeChild(this.firstChild)
	},
	appendText(this: Node, text: string) {
		this.appendChild(document.createTextNode(text))
	},
	instanceOf(this: Node, type: new () => object) {
		return Object.prototype.isPrototypeOf.call(type.prototype, this)
	},
	get doc() {
		return document
	},
	get win() {
		return window
	},
	createEl<K extends keyof HTMLElementTagNameMap>(
		this: Node,
		tag: K,
		info?: DomElementInfo | string,
		callback?: (el: HTMLElementTagNameMap[K]) => void,
	) {
		return make(tag, within(this, info), callback)
	},
	createDiv(this: Node, info?: DomElementInfo | string, callback?: (el: HTMLDivElement) => void) {
		return make('div', within(this, info), callback)
	},
	createSpan(this: Node, info?: DomElementInfo | string, callback?: (el: HTMLSpanElement) => void) {
		return make('span', within(this, info), callback)
	},
	createSvg<K extends keyof SVGElementTagNameMap>(
		this: Node,
		tag: K,
		info?: SvgElementInfo | string,
		callback?: (el: SVGElementTagNameMap[K]) => void,
	) {
		return makeSvg(tag, within(this, info), callback)
	},
}

function within<T extends DomElementInfo | SvgElementInfo>(parent: Node, info: T | string | undefined) {
	return { ...(typeof info === 'string' ? { cls: info } : info), parent }
}

const elements = {
	getText(this: Element) {
		return this.textContent
	},
	setText(this: Element, text: string | DocumentFragment) {
		if (typeof text === 'string') this.textContent = text
		else this.replaceChildren(text)
	},
	addClass(this: Element, ...classes: string[]) {
		this.classList.add(...classes)
	},
	addClasses(this: Element, classes: string[]) {
		this.classList.add(...classes)
	},
	removeClass(this: Element, ...classes: string[]) {
		this.classList.remove(...classes)
	},
	removeClasses(this: Element, classes: string[]) {
		this.classList.remove(...classes)
	},
	toggleClass(this: Element, classes: string | string[], value: boolean) {
		for (const name of [classes].flat()) this.classList.toggle(name, value)
	},
	hasClass(this: Element, name: string) {
		return this.classList.contains(name)
	},
	setAttr(this: Element, name: string, value: string | number | boolean | null) {
		if (value === null) this.removeAttribute(name)
		else this.setAttribute(name, String(value))
	},
	setAttrs(this: Element, values: Record<string, string | number | boolean | null>) {
		for (const [name, value] of Object.entries(values)) this.setAttr(name, value)
	},
	getAttr(this: Element, name: string) {
		return this.getAttribute(name)
	},
}

const queries = {
	find(this: ParentNode, selector: string) {
		return this.querySelector(selector)
	},
	findAll(this: ParentNode, selector: string) {
		return [...this.querySelectorAll(selector)]
	},
}

const styles = {
	setCssStyles(this: HTMLElement | SVGElement, values: Partial<CSSStyleDeclaration>) {
		Object.assign(this.style, values)
	},
	setCssProps(this: HTMLElement | SVGElement, values: Record<string, string>) {
		for (const [name, value] of Object.entries(values)) this.style.setProperty(name, value)
	},
}

const htmlElements = {
	...styles,
	show(this: HTMLElement) {
		this.style.display = ''
	},
	hide(this: HTMLElement) {
		this.style.display = 'none'
	},
	toggle(this: HTMLElement, show: boolean) {
		this.style.display = show ? '' : 'none'
	},
	isShown(this: HTMLElement) {
		for (let el: HTMLElement | null = this.parentElement; el !== null; el = el.parentElement) {
			if (window.getComputedStyle(el).display === 'none') return false
		}
		return this.isConnected && window.getComputedStyle(this).display !== 'none'
	},
}

const events = {
	get targetNode() {
		const target: unknown = Reflect.get(this, 'target')
		return target
	},
	get win() {
		return window
	},
	get doc() {
		return document
	},
	instanceOf(type: new () => unknown) {
		return this instanceof type
	},
}

const arrays = {
	contains<T>(this: T[], target: T) {
		return this.includes(target)
	},
}

const globals = {
	createEl: make,
	createDiv: (info?: DomElementInfo | string, callback?: (el: HTMLDivElement) => void) => make('div', info, callback),
	createSpan: (info?: DomElementInfo | string, callback?: (el: HTMLSpanElement) => void) =>
		make('span', info, callback),
	createSvg: makeSvg,
	createFragment(callback?: (el: DocumentFragment) => void) {
		const fragment = document.createDocumentFragment()
		callback?.(fragment)
		return fragment
	},
	sleep: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
	nextFrame: () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve())),
	get activeWindow() {
		return window
	},
	get activeDocument() {
		return document
	},
}

/** Puts Obsidian's additions in place; a second call does nothing. */
export function installDom(): void {
	if (Reflect.get(window, INSTALLED) === true) return
	Reflect.set(window, INSTALLED, true)
	extend(Node.prototype, nodes)
	extend(Element.prototype, { ...elements, ...queries })
	extend(HTMLElement.prototype, htmlElements)
	extend(SVGElement.prototype, styles)
	extend(DocumentFragment.prototype, queries)
	extend(UIEvent.prototype, events)
	extend(Array.prototype, arrays)
	extend(Math, { clamp: (value: number, low: number, high: number) => Math.min(Math.max(value, low), high) })
	extend(globalThis, globals)
}
