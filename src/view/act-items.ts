import type { Menu } from 'obsidian'
import type { PersonAct } from '../vault/ring'

/** Adds acts to a menu, together in one section. */
export function addActItems(menu: Menu, acts: readonly PersonAct[]): void {
	for (const { name, icon, run } of acts) menu.addItem((item) => item.setSection('tend').setTitle(name).setIcon(icon).onClick(run))
}
