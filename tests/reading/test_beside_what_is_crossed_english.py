"""English: what stands beside the crossed tables, sentence by sentence; and near misses, of which nothing is read."""

from __future__ import annotations

from noted import read_as

test_how_real_it_is = read_as(
    "kind status count by",
    {
        "en": [
            ("The consul is working to quickly free 12 sailors.", "release negotiated 12 consul"),
            ("The court voted to free 12 sailors.", "release planned 12 court"),
            ("The minister said no to the release of 12 sailors.", "release refused 12 minister"),
            ("The league insisted that 12 sailors be freed.", "release demanded 12 -"),
            ("The league insisted that 12 sailors had been freed.", "release occurred 12 -"),
            ("Wives hope 12 sailors are freed soon.", "release possible 12 -"),
            ("Calls for 12 sailors to be freed are growing.", "release demanded 12 -"),
            ("Hopes for 12 sailors to be freed are fading.", "release possible 12 -"),
            ("Amid calls for the arrest of 12 sailors, the port was closed.", "detention demanded 12 -"),
            ("Dockers protested against the arrest of 12 sailors.", "detention occurred 12 -"),
            ("Twelve sailors are said to have been let go.", "release occurred 12 -"),
            ("Twelve sailors have to be let go.", "release demanded 12 -"),
            ("An offer to free 12 sailors was turned down.", "release refused 12 -"),
            ("An offer to free 12 sailors was made.", "release negotiated 12 -"),
        ]
    },
)
test_who_did_it = read_as(
    "kind count by said_by",
    {
        "en": [
            ("Marines boarded the ship, where they seized 12 sailors.", "detention 12 Marines -"),
            ("Those seized by marines on Friday included 12 sailors.", "detention 12 marines -"),
            ("Twelve sailors picked up by marines off the coast", "detention 12 marines -"),
            ("The union says the navy claims it has seized 12 sailors.", "detention 12 navy union+navy"),
            ("The mayor accused the navy of seizing 12 sailors.", "detention 12 navy mayor"),
            ("The mayor thanked Peru for freeing 12 sailors.", "release 12 Peru mayor"),
            ("The mayor said in a statement marines had seized 12 sailors.", "detention 12 marines mayor"),
            ("The mayor told Reuters marines had seized 12 sailors.", "detention 12 marines mayor"),
            (
                "The union said 12 sailors were seized, but the navy said nine had been freed.",
                "detention 12 - union; release 9 - navy",
            ),
            (
                "The union said 12 sailors were seized and that nine had been freed.",
                "detention 12 - union; release 9 - union",
            ),
            ("Police held 12 sailors in a raid that the union says was illegal.", "detention 12 Police -"),
            ("Twelve sailors were seized, which the union confirmed.", "detention 12 - union"),
            (
                "The rebels freed two monks and five contractors they held hostage.",
                "release 2 rebels -; release 5 rebels -",
            ),
            ("The union says militants retained 12 hostages.", "custody 12 militants union"),
            ("On the third day of a strike by dockers, 12 sailors were arrested.", "detention 12 - -"),
            ("The port is shut, the mayor told reporters, and 12 sailors were arrested.", "detention 12 - mayor"),
            ("The mayor declared a holiday, and police arrested 12 sailors.", "detention 12 police -"),
        ]
    },
)
test_who_they_are = read_as(
    "kind count people group nation",
    {
        "en": [
            ("A lawyer named Omar Farid was freed.", "release - Omar Farid lawyer -"),
            (
                "Omar Farid was one of the 12 lawyers arrested.",
                "detention 12 - lawyer -; detention - Omar Farid lawyer -",
            ),
            ("Omar Farid met one of the 12 lawyers arrested.", "detention 1 - lawyer -"),
            ("The activists Omar Farid and Ana Holm were freed.", "release - Omar Farid+Ana Holm activist -"),
            ("Omar Farid left prison together with 12 nuns.", "release 12 - cleric -; release - Omar Farid - -"),
            (
                "Seventy sailors, among them six nuns, and four monks were freed.",
                "release 6 - cleric -; release 70 - soldier -; release 4 - cleric -",
            ),
            (
                "Seventy sailors, among them six nuns, and four monks, were freed.",
                "release 6 - cleric -; release 4 - cleric -; release 70 - soldier -",
            ),
            ("Seventy sailors, most of whom were seized in May, were freed.", "release 70 - soldier -"),
            ("Seventy sailors, five of whom died in custody, were seized.", "detention 70 - soldier -; death 5 - - -"),
            ("Twelve nuns, five of them Dutch, were freed.", "release 12 - cleric -; release 5 - cleric NL"),
        ]
    },
)
test_nothing_is_read = read_as(
    "kind status count",
    {
        "en": [
            ("Police reports the 12 sailors had written were lost.", ""),
            ("The choir is working to release 12 albums.", ""),
            ("Students hanged 12 banners from the tower.", ""),
            ("Students hang out with 12 friends.", ""),
            ("The liberation of 12 villages was celebrated.", ""),
            ("The crew left the country together with 12 boats.", ""),
            ("It was on Monday that 12 flights were cancelled.", ""),
            ("The company let 12 staff go.", ""),
            ("The club retained 12 sailors.", ""),
            ("An offer to release 12 albums was turned down.", ""),
        ]
    },
)
