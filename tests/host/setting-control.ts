import type { SettingControl } from 'obsidian'
import type { Setting } from './setting'
import type { SettingTab } from './settings-tab'

/** Draws the control of one definition and ties it to the tab's values; wrong input is shown and not kept. */
export function addControl(setting: Setting, control: SettingControl, tab: SettingTab): void {
	const stored = tab.getControlValue(control.key) ?? control.defaultValue
	const keep = async (value: unknown): Promise<void> => {
		await tab.setControlValue(control.key, value)
		tab.refreshDomState()
	}
	const check = async <V>(value: V, validate: ((value: V) => unknown) | undefined): Promise<boolean> => {
		const complaint: unknown = await validate?.(value)
		const isWrong = typeof complaint === 'string' && complaint !== ''
		setting.setErrorMessage(isWrong ? complaint : null)
		return !isWrong
	}
	const offer = async <V>(value: V, validate: ((value: V) => unknown) | undefined): Promise<void> => {
		if (await check(value, validate)) await keep(value)
	}
	const text = typeof stored === 'string' ? stored : ''
	const number = typeof stored === 'number' ? stored : Number.NaN
	switch (control.type) {
		case 'toggle':
			setting.addToggle((toggle) =>
				toggle.setValue(stored === true).onChange((value) => offer(value, control.validate)),
			)
			break
		case 'dropdown':
			setting.addDropdown((dropdown) =>
				dropdown
					.addOptions(control.options)
					.setValue(text)
					.onChange((value) => offer(value, control.validate)),
			)
			break
		case 'textarea':
			setting.addTextArea((area) => {
				area.setPlaceholder(control.placeholder ?? '').setValue(text)
				if (control.rows !== undefined) area.inputEl.rows = control.rows
				area.onChange((value) => offer(value, control.validate))
			})
			break
		case 'number':
			setting.addText((field) => {
				const { inputEl } = field
				inputEl.type = 'number'
				inputEl.setAttrs({ min: control.min ?? null, max: control.max ?? null, step: control.step ?? 1 })
				field.setPlaceholder(control.placeholder ?? '').setValue(Number.isNaN(number) ? '' : String(number))
				field.onChange((value) => {
					if (value.trim() !== '' && inputEl.validity.valid) void offer(Number(value), control.validate)
					else setting.setErrorMessage(inputEl.validationMessage === '' ? 'Enter a number' : inputEl.validationMessage)
				})
			})
			break
		case 'slider':
			setting.addSlider((slider) => {
				slider.setLimits(control.min, control.max, control.step).setValue(Number.isNaN(number) ? control.min : number)
				if (control.displayFormat !== undefined) slider.setDisplayFormat(control.displayFormat)
				slider.onChange((value) => offer(value, control.validate))
			})
			break
		case 'text':
		case 'file':
		case 'folder':
			setting.addText((field) =>
				field
					.setPlaceholder(control.placeholder ?? '')
					.setValue(text)
					.onChange((value) => offer(value, control.validate)),
			)
			// What is stored may be wrong already.
			if (text !== '') void check(text, control.validate)
			break
		case 'color':
			throw new Error('The host has no colour setting')
	}
}
