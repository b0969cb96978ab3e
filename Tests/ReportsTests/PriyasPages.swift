/// What a reader is to see of Priya's story, line for line.
enum PriyasPages {
  static let summary = """
    Leadership, management and followership: Priya Nair
    ST5 · Emergency Medicine · Emergency Department
    All that is recorded. Drawn up 22 Nov 2026.

    This is formative: feedback for learning, in the words of those who were there.
    It is not an assessment, and no score, grade or decision can be read from it.

    WHAT IT RESTS ON
      4 records, 3 situations, 2 observers.
      Too few to show a pattern: fewer than 8 records, fewer than 3 observers.
      Seen from 12 Aug to 19 Nov 2026 by Dr A. Okafor and Sister Begum.
      2 records are not yet said to the trainee, and marked so.

    WHAT WENT WELL, IN THE SUPERVISORS' OWN WORDS
      Opens by naming the sickest first
        19 Nov 2026 · handover · Dr A. Okafor · not yet said to the trainee
          You asked for the sickest three first, then gave jobs to the room. Two
          people started the same job and one was left undone.
      Brings in quiet voices by name
        19 Nov 2026 · handover · Dr A. Okafor · not yet said to the trainee
          (the words above, of the same record)
        12 Aug 2026 · handover · Dr A. Okafor
          You let the night team finish before you asked. Nobody repeated anything.
      Names rota gaps before they bite
        3 Sep 2026 · rota · Sister Begum
          You wrote to the three people affected before the rota went out.

    WHAT TO WORK ON, IN THE SUPERVISORS' OWN WORDS
      Asks a named person, hears it repeated back
        19 Nov 2026 · handover · Dr A. Okafor · not yet said to the trainee
          You asked for the sickest three first, then gave jobs to the room. Two
          people started the same job and one was left undone.

    ALSO WRITTEN, IN THE SUPERVISORS' OWN WORDS
        19 Nov 2026 · ward round · Dr A. Okafor · not yet said to the trainee
          A calm round; the list was done by ten.

    NEXT STEPS AGREED
      ask each person to say their task back
        agreed 19 Nov 2026, due next handover, open · not yet said to the trainee

    CHANCES TO LEAD
      chairing a meeting
        given 10 Nov 2026, Dr A. Okafor
      let Priya fill Thursday's rota gap
        promised 3 Sep 2026 for 3 Dec 2026, Sister Begum

    IN THE TRAINEE'S OWN WORDS
      I had not noticed that I waited.
        19 Nov 2026, on handover of 12 Aug 2026

    NOT YET SAID TO THE TRAINEE
      ward round
        19 Nov 2026
      handover
        19 Nov 2026

    WHERE IT WAS SEEN
      It counts what there was to see, not how well anybody did.

    CLINICAL WORK (RECORDS)
      handover    ██ 2
      ward round  █ 1

    THE RUNNING OF THE SERVICE (RECORDS)
      rota  █ 1

    WHAT WAS MARKED (RECORDS)
      Setting direction          █ 1
      Communication              ██ 2
      Resources, rota, meetings  █ 1

    WHAT IT WAS ABOUT (RECORDS)
      leadership  ███ 3
      management  █ 1

    WHO WATCHED (RECORDS)
      Dr A. Okafor  ███ 3
      Sister Begum  █ 1

    SUPPORT, IN WORDS, FROM THE EARLIEST TO THE LATEST
      handover
        12 Aug 2026  I guided most of it · next time: nearby
        19 Nov 2026  I prompted now and then

    WHERE TO LOOK NEXT
      Not yet seen, and fits the stage:
      crisis · chairing a meeting

    FOR A PORTFOLIO FORM
      At most 5,000 characters, in the order that forms ask; --paste prints it
      alone.

      Situation
        handover (2), ward round, rota.
        4 records, 3 situations, 2 observers. Too few to show a pattern: fewer
          than 8 records, fewer than 3 observers. Seen from 12 Aug to 19 Nov 2026 by
          Dr A. Okafor and Sister Begum. 2 records are not yet said to the trainee,
          and marked so.
        This is formative: feedback for learning, in the words of those who were
          there. It is not an assessment, and no score, grade or decision can be
          read from it.
        19 Nov 2026, ward round, Dr A. Okafor, not yet said to the trainee: A calm
          round; the list was done by ten.

      What went well
        19 Nov 2026, handover, Dr A. Okafor, not yet said to the trainee: Opens by
          naming the sickest first; Brings in quiet voices by name. You asked for
          the sickest three first, then gave jobs to the room. Two people started
          the same job and one was left undone.
        3 Sep 2026, rota, Sister Begum: Names rota gaps before they bite. You
          wrote to the three people affected before the rota went out.
        12 Aug 2026, handover, Dr A. Okafor: Brings in quiet voices by name. You
          let the night team finish before you asked. Nobody repeated anything.

      What to work on
        19 Nov 2026, handover, Dr A. Okafor, not yet said to the trainee: Asks a
          named person, hears it repeated back

      Agreed action
        ask each person to say their task back (agreed 19 Nov 2026, due next
          handover, open, not yet said to the trainee)
        Chance: let Priya fill Thursday's rota gap (promised 3 Sep 2026 for 3 Dec
          2026, Sister Begum)

      Capabilities
        leadership, management
        Setting direction, Communication, Resources, rota, meetings

    """

  static let handover = """
    Priya Nair · handover · 19 Nov 2026
    by Dr A. Okafor, consultant
    id 019a9b1c-0000-7000-8000-000000003f2a

    Situation     handover · clinical
    When          19 Nov 2026 08:04
    Role          leadership
    + well        Opens by naming the sickest first
    + well        Brings in quiet voices by name
    ~ to work on  Asks a named person, hears it repeated back
    I saw         You asked for the sickest three first, then gave jobs to the room.
    Effect        Two people started the same job and one was left undone.
    Next time     ask each person to say their task back
    Due           next handover
    Support       I prompted now and then
    Said to them  not yet
    Next step     open

    """

  static let amended = """
    Priya Nair · ward round · 19 Nov 2026
    by Dr A. Okafor, consultant
    id f4

    Situation     ward round · clinical
    When          19 Nov 2026 08:06
    Role          leadership
    I saw         A calm round; the list was done by ten.
    Said to them  not yet

    HISTORY
      19 Nov 2026 08:05  written by Dr A. Okafor
        it said When: 19 Nov 2026 08:05
        it said I saw: A quiet round; the list was done by ten.
      19 Nov 2026 08:06  amended by Dr A. Okafor

    """

  static let withdrawn = """
    Priya Nair · crisis · 19 Nov 2026
    by Dr A. Okafor, consultant
    id f5

    Situation     crisis · clinical
    When          19 Nov 2026 08:07
    Role          leadership
    I saw         meant for somebody else
    Withdrawn     wrong trainee

    HISTORY
      19 Nov 2026 08:07  written by Dr A. Okafor
      19 Nov 2026 08:08  withdrawn by Dr A. Okafor

    """

  static let list = [
    "f5    19 Nov  Priya Nair  crisis      Dr A. Okafor  [withdrawn] meant for somebody else",
    "f4    19 Nov  Priya Nair  ward round  Dr A. Okafor  [to say] A calm round; the list was done "
      + "by ten.",
    "3f2a  19 Nov  Priya Nair  handover    Dr A. Okafor  [to say] You asked for the sickest three "
      + "first, then gave jobs to the room.",
    "f2    3 Sep   Priya Nair  rota        Sister Begum  You wrote to the three people affected "
      + "before the rota went out.",
    "f1    12 Aug  Priya Nair  handover    Dr A. Okafor  You let the night team finish before "
      + "you asked.",
  ]
}
