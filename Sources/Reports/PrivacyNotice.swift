/// One page that tells trainees what is kept about them, to be adapted by whoever is responsible.
public enum PrivacyNotice {
  /// The page, with a line feed at its end; what stands in [brackets] is to be filled in.
  public static let text = """
    What is kept about you when we watch you lead
    =============================================

    For doctors in training at [organisation, unit]. Version of [date].

    We give feedback on leadership, and note it in a program called OnTheRun, so that
    over months you and we can see what you have led and what to try next. It is for
    learning. It holds no marks, no scores and no comparison with anybody.

    WHAT IS KEPT   Your name, grade, specialty and placements. What a supervisor saw
    you do, what came of it, what was agreed to try, how much help you needed, in
    words. Chances you were given or promised. What you wrote yourself. To whom a
    copy was given. Who wrote each record and when; what it said before a change.

    WHAT IS NOT    Patients, and details of incidents. Serious concerns: those go to
    people, not into this program. There are no private notes: every word is written
    to be read by you.

    WHERE          In files on [which computers], not on the internet and with no
    account anywhere. [They are copied to ... by ...] [They are backed up by ...]

    WHO READS IT   [Your supervisors: names or roles], and whoever can use the same
    login on those computers: [who]. Nobody else, unless you or we hand a copy on,
    and that is noted with your records.

    WHY WE MAY     [Lawful basis, e.g. our public task of training doctors.]

    HOW LONG       Until [twelve months after you leave the placement], then we look
    at it together with [who] and erase it, unless there is a reason to keep it, which
    you would be told. Nothing is erased, and nothing is decided, by a machine.

    WHAT YOU CAN DO
      Read it: ask your supervisor to hand you the keyboard, whenever you like.
      Answer it: what you write stands beside it, as yours.
      Take it away: a summary for your portfolio, or a copy of everything, also of what
        was withdrawn or changed. Ask, and you have it within [one month at most].
      Have it put right: what is wrong is corrected, and what it said before is kept
        with it; if you do not agree, your words stand beside ours.
      Ask for it to be erased, or not to be used: [organisation] decides, and tells you
        why. Copies that you or others took away, and backups until [when], stay.

    WHOM TO ASK    First your supervisor, or [name, telephone, e-mail].
      Responsible: [organisation and address].
      Data protection officer: [name, e-mail].
      Not content with the answer: [your regulator; in the UK the Information
        Commissioner's Office, ico.org.uk].

    ---------------------------------------------------------------------------------
    For whoever adapts this page, to be taken out: fill in or delete what stands in
    [brackets], and make it true of your place. It is a beginning and not legal advice:
    have it checked by your information governance lead before it is used. Then note for
    each trainee that they were told: ontherun trainee edit NAME --informed today

    """
}
