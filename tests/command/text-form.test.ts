// @vitest-environment happy-dom
import type { App } from 'obsidian'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { TextForm } from '../../src/command/text-form'
import { appWith, hostOf } from '../host/test-app'
import { button, dialog, field, isDialogOpen, press, titleOf, type } from './dialog'

const done = vi.fn<(text: string) => void>()

let app: App

beforeEach(async () => {
	done.mockReset()
	app = await appWith({})
	new TextForm(app, { title: 'Edit <i>line</i>', label: 'Line', value: '- a <b>line</b>', save: 'Save', done }).open()
})

afterEach(() => {
	hostOf(app).quit()
	document.body.replaceChildren()
})

describe('the form of one text', () => {
	it('begins with the text there is, and the focus in it', () => {
		expect([titleOf(), field('Line').value]).toEqual(['Edit <i>line</i>', '- a <b>line</b>'])
		expect(document.activeElement).toBe(field('Line'))
		expect(dialog().querySelector('i, b')).toBeNull()
	})

	it.each([
		['Enter', () => press('Enter')],
		['the button', () => button('Save').click()],
	])('hands over what was typed by %s, once', (_, save) => {
		type(field('Line'), 'another')
		save()
		expect([isDialogOpen(), done.mock.calls]).toEqual([false, [['another']]])
	})

	it('hands over the text as it was when nothing was typed', () => {
		press('Enter')
		expect(done.mock.calls).toEqual([['- a <b>line</b>']])
	})

	it('takes no Enter that only ends a word being composed', () => {
		press('Enter', { isComposing: true })
		expect([isDialogOpen(), done.mock.calls]).toEqual([true, []])
	})

	it('hands over nothing by Escape', () => {
		type(field('Line'), 'another')
		press('Escape')
		expect([isDialogOpen(), done.mock.calls]).toEqual([false, []])
	})
})
