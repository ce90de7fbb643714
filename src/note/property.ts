/** The properties Tend reads, by their canonical spelling (DESIGN 2). */
export type Property =
	| 'type' | 'aliases' | 'tags' | 'name' | 'first_name' | 'last_name'
	| 'circle' | 'stage' | 'stage_since' | 'met' | 'last_contact' | 'cadence' | 'snooze_until'
	| 'birthday' | 'dates' | 'organization' | 'role' | 'email' | 'phone' | 'telegram'
	| 'introduced_by' | 'knows' | 'goal'
	| 'interests' | 'hobbies' | 'family' | 'problems' | 'needs' | 'offers'
	| 'pronunciation' | 'boundaries' | 'confidential' | 'deceased'
	| 'trust' | 'support' | 'mutuality' | 'influence' | 'satisfaction'
	| 'date' | 'participants'

/** Which property a spelling means: folded spelling -> property. Canonical, Russian, other plugins', the user's. */
export type Vocabulary = ReadonlyMap<string, Property>
