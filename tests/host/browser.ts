// The page: the host over the vault that the server sends, with the real main.js in it.
import { App } from './app'
import { installClock, moveClockTo } from './clock'
import { Disk } from './disk'
import { installDom } from './dom'
import { FolderWriter } from './folder-writer'
import { setLanguage } from './language'
import { isPageData, isServerNews } from './page-reading'
import { setPlatform } from './platform'
import { loadMainJs } from './plugin-loader'

async function textOf(address: string): Promise<string> {
	const response = await fetch(address)
	if (!response.ok) throw new Error(`${address}: ${await response.text()}`)
	return response.text()
}

/** Takes what the server tells: a reload after a build, notes that others changed in the folder. */
function listenToServer(app: App): void {
	new EventSource('/news').addEventListener('message', (event) => {
		const news: unknown = typeof event.data === 'string' ? JSON.parse(event.data) : null
		if (!isServerNews(news)) return
		if (news.news === 'reload') window.location.reload()
		else app.vault.takeFromOutside(news.path, news.text)
	})
}

async function open(): Promise<void> {
	installDom()
	installClock()
	const asked = new URLSearchParams(window.location.search)
	const today = asked.get('today')
	if (today !== null) moveClockTo(today)
	setLanguage(asked.get('lang') ?? 'en')
	document.documentElement.lang = asked.get('lang') ?? 'en'
	setPlatform(asked.has('phone') ? 'phone' : 'desktop')
	document.body.addClass(asked.has('dark') ? 'theme-dark' : 'theme-light')

	const [data, mainJs] = await Promise.all([textOf('/vault.json'), textOf('/main.js')])
	const vault: unknown = JSON.parse(data)
	if (!isPageData(vault)) throw new Error('The server sent no vault')
	const began = performance.now()
	const disk = new Disk(vault.files, vault.changed)
	const app = new App(disk, vault.name)
	const loadMs = performance.now() - began
	if (vault.canWrite && !asked.has('memory')) {
		disk.follow(new FolderWriter(({ path, text }) => app.vault.takeFromOutside(path, text)))
	}
	await app.start(document.body, async () => {
		const plugin = await loadMainJs(app, vault.manifest, mainJs)
		// The page has no memory: every visit is the first one, on which the user has just enabled the plugin.
		app.workspace.onLayoutReady(() => plugin.onUserEnable())
	})
	listenToServer(app)
	// For tests in a browser, and for the curious at its console.
	Reflect.set(window, 'host', { app, moveClockTo, loadMs })
	document.body.setAttr('data-ready', true)
}

open().catch((error: unknown) => {
	const { message, stack } = error instanceof Error ? error : { message: String(error), stack: '' }
	const box = document.createElement('pre')
	box.className = 'host-failure'
	box.textContent = `${message}\n\n${stack ?? ''}`
	document.body.append(box)
	throw error
})
