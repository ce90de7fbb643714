import { describe, expect, it } from 'vitest'
import { depthOf, nameTopic, noteTopic, plainTopic, tagTopic, tagTopics } from '../../src/note/topic'

describe('a topic', () => {
	it.each([
		['#titanium-alloys', 'Titanium alloys'],
		['#titanium_alloys', 'titaniumAlloys'],
		['#Ёлка', 'елка'],
		['#cnc/Titanium', 'CNC/titanium'],
	])('%s is the tag of “%s”, however it is spelt', (tag, name) => {
		expect(tagTopic(tag)).toBe(tagTopic(name))
	})

	it.each([
		['cnc', ['cnc']],
		['#cnc/titanium', ['cnc', 'cnc/titanium']],
		['a/b/c', ['a', 'a/b', 'a/b/c']],
		['#-', []],
		['', []],
	])('a note tagged %s bears %j', (tag, borne) => {
		expect(tagTopics(tag)).toEqual(borne.map((name) => `tag ${name}`))
	})

	it('of a link that finds no note is its name, in whatever folder', () => {
		expect(nameTopic('Topics/Titan')).toBe(nameTopic('titan'))
		expect(nameTopic('Titan')).not.toBe(nameTopic('Titanium'))
		expect(nameTopic('—/-')).toBeNull()
		expect(plainTopic('Novo  Nordisk A/S')).toBe('name novonordiska/s')
		expect(plainTopic('Titan')).toBe(nameTopic('Topics/Titan'))
		expect(plainTopic(' - ')).toBeNull()
	})

	it('of a note, a name and a tag are three', () => {
		expect(new Set([noteTopic('titan'), nameTopic('titan'), tagTopic('titan')]).size).toBe(3)
	})

	it.each([
		[tagTopics('a/b/c').at(-1), 2],
		[tagTopic('a'), 0],
		[noteTopic('Topics/Deep/Titan.md'), 0],
	])('%s stands beneath %d tags', (topic, depth) => {
		expect(topic === null || topic === undefined ? null : depthOf(topic)).toBe(depth)
	})
})
