/**
 * The professional holidays before the user has changed them: well-known days of Russia and of the world, for words of
 * a role in both languages. A Russian word stands without the ending that changes: «учител» is also «учителя».
 */
export const DEFAULT_HOLIDAYS = `28 January Data Privacy Day: data protection, privacy officer, защита данных, #privacy
8 февраля День российской науки: ученый, научный, исследовател, #наука
8 February Day of Russian science: researcher, scientist, research fellow, head of research
4 March World Engineering Day: engineer, инженер, #engineering
второе воскресенье марта День геодезии и картографии: геодезист, картограф, surveyor
27 марта День театра: актер, актриса, режиссер, actor, #theatre
первое воскресенье апреля День геолога: геолог, geologist, #геология
12 April Day of human space flight: aerospace, космонавт, ракет, #space
7 мая День радио и связи: связист, радиоинженер, телеком, radio engineer, telecom
12 May International Nurses Day: nurse, медсестр, медицинская сестр, медбрат
27 мая День библиотек: библиотекар, librarian, #библиотека
последнее воскресенье мая День химика: химик, chemist, #химия, #chemistry
третье воскресенье июня День медицинского работника: врач, доктор медицин, фельдшер, медсестр, хирург, physician, #медицина
23 June International Women in Engineering Day: #womeninengineering
третье воскресенье июля День металлурга: металлург, литейщик, литейн, сталевар, metallurgist, foundry, #металлургия
last Friday of July System Administrator Appreciation Day: system administrator, sysadmin, системный администратор, сисадмин, #sysadmin
первое воскресенье августа День железнодорожника: железнодорож, машинист, railway, #railway
вторая суббота августа День строителя: строител, прораб, builder, construction, #стройка, #construction
256-й день года День программиста: программист, разработчик, programmer, developer, software engineer, #programming
последнее воскресенье сентября День машиностроителя: машиностро, технолог, наладчик, токар, конструктор, станочник, machinist, mechanical engineer, #машиностроение, #engineering
30 September International Translation Day: translator, interpreter, переводчи, #translation
5 October World Teachers’ Day: teacher, учител, преподавател, педагог, #teaching
first Monday of October World Architecture Day: architect, архитектор, #architecture
четвёртое воскресенье октября День автомобилиста: водител, автомеханик, логист, driver, #logistics
21 ноября День бухгалтера: бухгалтер, accountant, #accounting
3 декабря День юриста: юрист, нотариус, адвокат, юрисконсульт, lawyer, solicitor, #право
22 декабря День энергетика: энергетик, электрик, электромонт, power engineer, #энергетика, #energy`
