/**
 * Well-known days of Russia and of the world, each in English, in Russian, and with the words of a role in both, as people
 * write notes in either. A Russian word stands without the ending that changes: «учител» is also «учителя».
 */
const HOLIDAYS: readonly (readonly [english: string, russian: string, whose: string])[] = [
	['28 January Data Privacy Day', '28 января День защиты персональных данных', 'data protection, privacy officer, защита данных, #privacy'],
	['8 February Day of Russian science', '8 февраля День российской науки', 'ученый, ученая, научный, научная, исследовател, researcher, scientist, research fellow, head of research, #science, #наука'],
	['4 March World Engineering Day', '4 марта Всемирный день инженерии', 'engineer, инженер, #engineering'],
	['second Sunday of March Surveyors’ and Cartographers’ Day', 'второе воскресенье марта День геодезии и картографии', 'геодезист, картограф, surveyor, cartographer'],
	['27 March World Theatre Day', '27 марта День театра', 'актер, актриса, режиссер, actor, actress, #theatre, #театр'],
	['first Sunday of April Geologists’ Day', 'первое воскресенье апреля День геолога', 'геолог, geologist, #geology, #геология'],
	['12 April Day of human space flight', '12 апреля День космонавтики', 'aerospace, космонавт, ракет, #space, #космос'],
	['7 May Radio Day', '7 мая День радио', 'связист, радиоинженер, телеком, radio engineer, telecom'],
	['12 May International Nurses Day', '12 мая Международный день медицинской сестры', 'nurse, медсестр, медицинская сестр, медбрат'],
	['27 May Librarians’ Day', '27 мая День библиотек', 'библиотекар, librarian, #library, #библиотека'],
	['last Sunday of May Chemists’ Day', 'последнее воскресенье мая День химика', 'химик, chemist, #chemistry, #химия'],
	['third Sunday of June Medical Workers’ Day', 'третье воскресенье июня День медицинского работника', 'врач, доктор медицин, фельдшер, медсестр, хирург, physician, surgeon, #medicine, #медицина'],
	['23 June International Women in Engineering Day', '23 июня Международный день женщин в инженерии', '#womeninengineering'],
	['third Sunday of July Metallurgists’ Day', 'третье воскресенье июля День металлурга', 'металлург, литейщик, литейн, сталевар, metallurgist, foundry, #metallurgy, #металлургия'],
	['last Friday of July System Administrator Appreciation Day', 'последняя пятница июля День системного администратора', 'system administrator, sysadmin, системный администратор, сисадмин, #sysadmin'],
	['first Sunday of August Railway Workers’ Day', 'первое воскресенье августа День железнодорожника', 'железнодорож, машинист, railway, #railway'],
	['second Sunday of August Builders’ Day', 'второе воскресенье августа День строителя', 'строител, прораб, builder, construction, #construction, #стройка'],
	['256th day of the year Programmers’ Day', '256-й день года День программиста', 'программист, разработчик программ, веб разработчик, programmer, software developer, software engineer, web developer, #programming'],
	['last Sunday of September Machine Builders’ Day', 'последнее воскресенье сентября День машиностроителя', 'машиностро, технолог, наладчик, токар, конструктор, станочник, machinist, mechanical engineer, #engineering, #машиностроение'],
	['30 September International Translation Day', '30 сентября Международный день переводчика', 'translator, interpreter, переводчи, #translation'],
	['5 October World Teachers’ Day', '5 октября Всемирный день учителя', 'teacher, учител, преподавател, педагог, #teaching'],
	['first Monday of October World Architecture Day', 'первый понедельник октября Всемирный день архитектуры', 'architect, архитектор, #architecture'],
	['fourth Sunday of October Motorists’ Day', 'четвёртое воскресенье октября День автомобилиста', 'водител, автомеханик, логист, driver, #logistics'],
	['21 November Accountants’ Day', '21 ноября День бухгалтера', 'бухгалтер, accountant, #accounting'],
	['3 December Lawyers’ Day', '3 декабря День юриста', 'юрист, нотариус, адвокат, юрисконсульт, lawyer, solicitor, #law, #право'],
	['22 December Power Engineers’ Day', '22 декабря День энергетика', 'энергетик, электрик, электромонт, power engineer, #energy, #энергетика'],
]

/**
 * The professional holidays before the user has changed them, as a setting's text in each language of the interface, one
 * a line.
 */
export const DEFAULT_HOLIDAYS = {
	en: HOLIDAYS.map(([english, , whose]) => `${english}: ${whose}`).join('\n'),
	ru: HOLIDAYS.map(([, russian, whose]) => `${russian}: ${whose}`).join('\n'),
} as const
