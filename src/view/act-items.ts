import type { Menu } from 'obsidian'
import type { PersonAct } from '../vault/ring'

/** Adds acts to a menu, together in one section. */
export function addActItems(menu: Menu, acts: readonly PersonAct[]): void {
	for (const { name, icon, run } of acts) menu.addItem((item) => item.setSection('tend').setTitle(name).setIcon(icon).onClick(run))
}

/** Shows a menu where it was asked for: at the pointer, or under the button that a key has pressed. */
export function showMenu(menu: Menu, event: MouseEvent): void {
	const { currentTarget, detail } = event
	if (detail > 0 || !(currentTarget instanceof Element)) {
		menu.showAtMouseEvent(event)
		return
	}
	const { left, bottom } = currentTarget.getBoundingClientRect()
	menu.showAtPosition({ x: left, y: bottom })
}
