import { existsSync } from 'node:fs'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const FLAGS = [
	'--headless',
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
]

/** The system's Chromium; null: there is none. Where CI runs it has to be there. */
export const chromiumPath = [process.env['CHROME_PATH'] ?? '', ...PLACES].find((place) => place !== '' && existsSync(place)) ?? null

if (chromiumPath === null) {
	if (process.env['CI'] !== undefined) throw new Error('Chromium is missing: .ci/run installs it')
	console.warn('Chromium is not installed: the tests in a browser are skipped. Set CHROME_PATH, or install chromium.')
}

export function launch(): Promise<Browser> {
	return chromium.launch({ executablePath: chromiumPath ?? '', args: FLAGS })
}

/** How a page is opened: what the host's address takes, and how wide it is. */
export interface PageWish {
	readonly lang?: 'en' | 'ru'
	readonly dark?: boolean
	readonly phone?: boolean
	readonly width?: number
	readonly height?: number
	/** The page's day; `moveClockTo` may move it later. */
	readonly today?: string
}

/** Pages for the tests around: one browser for them all, and each page closed after its test. The answer opens one. */
export function pages(): (address: string, wish?: PageWish) => Promise<Page> {
	const opened: Page[] = []
	let browser: Browser
	beforeAll(async () => {
		browser = await launch()
	})
	afterEach(async () => {
		await Promise.all(opened.splice(0).map((page) => page.close()))
	})
	afterAll(async () => {
		await browser.close()
	})
	return async (address, wish) => {
		const page = await open(browser, address, wish)
		opened.push(page)
		return page
	}
}

/** A page with the real main.js over a served vault; its edits stay in the page. Errors of the page fail the test. */
export async function open(browser: Browser, address: string, wish: PageWish = {}): Promise<Page> {
	const { lang = 'en', dark = false, phone = false, width = phone ? 390 : 1300, height = phone ? 844 : 900, today = '2026-11-24' } = wish
	const page = await browser.newPage({ viewport: { width, height }, hasTouch: phone })
	page.on('pageerror', (error) => {
		throw error
	})
	const flags = [`memory&today=${today}&lang=${lang}`, dark ? 'dark' : '', phone ? 'phone' : ''].filter((flag) => flag !== '')
	await page.goto(`${address}/?${flags.join('&')}`)
	await page.waitForSelector('body[data-ready]')
	return page
}

/** Runs a command as a user does: palette, some letters of its name, Enter. */
export async function runFromPalette(page: Page, name: string): Promise<void> {
	await page.keyboard.press('Control+p')
	await page.locator('.prompt-input').fill(name)
	await page.keyboard.press('Enter')
}
