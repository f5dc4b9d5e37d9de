"""Who speaks to whom without an opener, who opens a list, and of which deed a time or an infinitive tells."""

from __future__ import annotations

from noted import read_as

TOLD = [
    ("en", "The bishop told Reuters the nine nuns had been released.", "release 9 bishop"),
    ("en", "Ana Bell told reporters police had detained 40 students.", "detention 40 Ana Bell"),
    ("en", "Officials had told the families 40 men were freed.", "release 40 Officials"),
    ("en", "Bello told them nine captives had been freed.", "release 9 Bello"),
    ("en", "The bishop told Radio Kivu nine nuns had been released.", "release 9 bishop"),
    ("en", "Her lawyer assured the court 12 nurses were arrested.", "detention 12 lawyer"),
    ("en", "A doctor at the gate told AFP that nine nurses had been freed.", "release 9 doctor"),
    ("en", "A herder told Reuters nine men had been freed.", "release 9 herder"),
    ("en", "Nine men were freed, an elder told AFP.", "release 9 -"),
    ("en", "The Red Cross said a smaller group, the Lions of Kivu, had freed five nurses.", "release 5 Red Cross"),
    ("en", "Nine were freed, a relative, Anna Bell, told Reuters.", "release 9 Anna Bell"),
    ("en", '"Nine were freed," one of those waiting, Anna Bell of Lima, said.', "release 9 Anna Bell"),
    ("en", "Police arrested two men, Tom Hart and Luis Mora, said the ministry.", "detention 2 ministry"),
    ("en", "HRW said police had detained 40 people.", "detention 40 HRW"),
    ("en", "The union said on Friday soldiers had detained 40 people.", "detention 40 union"),
    ("en", "The ministry said on May 5 police had arrested 40 people.", "detention 40 ministry"),
    ("en", "The ministry said on Friday it had freed 40 people.", "release 40 ministry"),
    ("en", "40 people were detained, according to the UN human rights office.", "detention 40 UN human rights office"),
    ("en", "Some villagers said Bello had told them all captives had been freed.", ""),
    ("en", "He told police to release the nine men.", "release 9 -"),
    ("en", "The court was told nine men had been arrested.", "detention 9 -"),
    ("en", "Kyiv let nine soldiers go, said the head of the office for captives in Kyiv, Colonel Ihor Bondar.",
     "release 9 Ihor Bondar"),
]  # fmt: skip
GOVERNED = [
    ("en", "The army denied it had detained 12 men.", "detention denied 12 army"),
    ("en", "The minister denied 12 men were held.", "custody denied 12 minister"),
    ("en", "Lima demanded 12 men be freed.", "release demanded 12 Lima"),
    ("en", "The union feared 12 men would be arrested.", "detention possible 12 -"),
    ("en", "Officials confirmed 12 people were in custody.", "custody occurred 12 Officials"),
    ("en", "The government announced Friday it will free 12 prisoners.", "release planned 12 government"),
    ("en", "Oxfam announced Tuesday police had detained 40 people.", "detention occurred 40 Oxfam"),
    ("en", "The union announced 12 arrests planned for May.", "detention occurred 12 union"),
    ("en", "The army denied the release of 12 men.", "release denied 12 army"),
    ("en", "The minister called for the release of 30 still held.", "release demanded 30 minister"),
]  # fmt: skip
RELATIVES = [
    ("en", "The ruling was condemned by Oxfam, which called for Rahimi's immediate release.", "release demanded Oxfam"),
    ("en", "Gunmen who kidnapped 30 pupils in May have demanded money, an elder told Reuters.", "detention occurred -"),
    ("en", "The army, which has detained 40 people, said the men were rebels.", "detention occurred -"),
    ("en", "The army, which said it had detained 40 people, imposed a curfew.", "detention occurred army"),
]  # fmt: skip
LISTS = [
    ("en", "The freed students include Amin Rashid, treasurer of the club, and Noor Haddad.",
     "release Amin Rashid+Noor Haddad"),
    ("en", "The arrested men include Joseph Mbeki.", "detention Joseph Mbeki"),
    ("en", "Those released include Lina Haddad, a nurse who was shot in the leg, Karim added.", "release Lina Haddad"),
    ("en", "Also released were Eva Falk, a former aide to Ana Roa; former envoy John Bell and his wife Mary Stone; and"
     " painter Luis Mora.", "release Eva Falk+John Bell+Mary Stone+Luis Mora"),
    ("en", "Among those freed were teacher Ana Bell; her brother Tom Bell; and sailor Nikos Lappas.",
     "release Ana Bell+Tom Bell+Nikos Lappas"),
    ("en", "Police arrested Eva Falk, a nurse from Lima; Luis Mora escaped.", "detention Eva Falk"),
    ("en", "Police arrested Eva Falk, a nurse, and Luis Mora's lawyer spoke of a mistake.", "detention Eva Falk"),
    ("en", "Police arrested Eva Falk, a nurse from Lima, Luis Mora said.", "detention Eva Falk"),
    ("en", "The invited guests include Amin Rashid and Noor Haddad.", ""),
    ("en", "The released albums include one by Amin Rashid.", ""),
]  # fmt: skip
TERMS = [
    ("en", "Ivan Petrov got the longest sentence, 12 years, while Oleg Sidorov received 9 years.",
     "sentence occurred Ivan Petrov; sentence occurred Oleg Sidorov"),
    ("en", "Of the nine, only Sadiq Khalil had not pleaded guilty.", ""),
    ("en", "At the end of March the trial of 18 fishermen in Dakar ended.", ""),
    ("en", "The trial of 30 nurses was held in Lima.", ""),
    ("en", "The trial of Sadiq Khalil will open in Lima.", "sentence planned Sadiq Khalil"),
]  # fmt: skip
DEEDS = [
    ("en", "A court in Lima has sentenced 22 people over riots in the region last July.", "sentence 22 -"),
    ("en", "A judge jailed nine men for the attack on a market in March 2021.", "sentence 9 -"),
    ("en", "Six men were jailed in June 2020 for attacks on shops.", "detention 6 2020-06-01..2020-06-30"),
    ("en", "A court sentenced six men on Tuesday over clashes in the capital in 2019.", "sentence 6 2025-09-16"),
]  # fmt: skip
REDUCED = [
    ("en", "Five farmers kidnapped after having refused to pay a levy have been freed.", "release occurred 5"),
    ("en", "Nine men jailed for refusing to fight have been pardoned.", "release occurred 9"),
    ("en", "Six men arrested after taking part in a march were let go.", "release occurred 6"),
    ("en", "Five men arrested for trying to reach Spain were released.", "release occurred 5"),
    ("en", "The rebels refused to free five men.", "release refused 5"),
    ("en", "Tom Hart refused to pay and was arrested.", "detention occurred -"),
    ("en", "The minister declined to comment and ordered 12 men freed.", "release planned 12"),
    ("en", "The 12 men are expected to be released and deported to Chad.", "release possible 12; transfer possible 12"),
    ("en", "Lima refused to free 12 men and deport nine others.", "release refused 12; transfer refused 9"),
]  # fmt: skip
AMNESTIES = [
    ("en", "Eritrea Junta Amnesty Frees 20 Monks", "release 20 Eritrea Junta -"),
    ("en", "Presidential Amnesty Frees 40 Men", "release 40 - -"),
    ("en", "Amnesty Says 20 Monks Freed in Eritrea", "release 20 - Amnesty International"),
    ("en", "Amnesty International Demands Release of 20 Monks", "release 20 - Amnesty International"),
]  # fmt: skip
ARRIVED = [
    ("en", "Nine Turks landed in Ankara after they were freed by Israel.", "release 9 IL"),
    ("en", "Nine sailors arrived in Ankara on Monday after being freed by Libyan officers.",
     "transfer 9 -; release 9 LY"),
    ("en", "Nine men jailed in Chad were freed.", "release 9 TD"),
]  # fmt: skip
BEFORE = [
    ("en", "Seven sailors have been released. They were taken hostage in May 2010.", "release 7; detention 7"),
    ("en", "Kenya held 36 activists. These individuals were later deported to Uganda.", "custody 36; transfer 36"),
    ("en", "Police arrested four drivers. The suspects are being held in Lima.", "detention 4; custody 4"),
    ("en", "Rebels freed nine nuns on Monday. The suspects were arrested in Lima.", "release 9"),
    ("en", "Police arrested 12 students in Lima and 30 in Cusco. The others were freed.", "detention 12; detention 30"),
    ("en", "Nine captives were freed. The council is made up of five officers and five others.", "release 9"),
    ("en", "The group freed two nuns. Made up of 900 fighters, it has attacked villages for years.", "release 2"),
    ("en", "Police arrested 30 people. The group is made up of 20 men and 10 women.",
     "detention 30; detention 20; detention 10"),
    ("en", "Gunmen abducted nine nuns. The nuns had been returning from visiting a school.", "detention 9"),
]  # fmt: skip
ACTING = [
    ("en", "Tom Hart was arrested in raids that have targeted student activists.", "detention -"),
    ("en", "Tom Hart was arrested in 2019 in a sweep that followed protests of bakers.", "detention -"),
    ("en", "Tom Hart was freed under an amnesty that the junta decreed in May.", "release junta"),
    ("en", "The rebels agreed in Oslo to free 12 men.", "release rebels"),
    ("es", "Los rebeldes acordaron en Oslo liberar a 12 hombres.", "release rebeldes"),
    ("en", "The envoy urged Minsk to free 12 men.", "release Minsk"),
    ("en", "The group still has 18 hostages.", "custody -"),
    ("en", "The militia placed 27 herders in jail on Friday.", "detention militia"),
]  # fmt: skip

test_who_acts_in_a_deed_told_of_in_a_relative = read_as("kind by", ACTING)
test_those_told_of_before = read_as("kind count", BEFORE)
test_an_amnesty_is_no_organisation_in_a_headline = read_as("kind count by said_by", AMNESTIES)
test_those_freed_were_not_held_where_they_arrive = read_as("kind count at", ARRIVED)
test_who_tells_whom_without_an_opener = read_as("kind count said_by", TOLD)
test_who_calls_for_it_in_a_relative = read_as("kind status said_by", RELATIVES)
test_what_befell_those_listed = read_as("kind people", LISTS)
test_terms_pleas_and_trials = read_as("kind status people", TERMS)
test_the_time_is_that_of_the_deed = read_as("kind count when", DEEDS)
test_what_they_were_taken_for_stands_between = read_as("kind status count", REDUCED)
test_what_is_denied_demanded_or_feared_without_an_opener = read_as("kind status count said_by", GOVERNED)
