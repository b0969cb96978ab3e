/// What the man page says beside the commands' own help.
enum ManualWords {
  static let description = [
    """
    Without a command, ontherun opens its app on the whole terminal; ? in it shows the keys that work. \
    With TERM=dumb, or with the setting plain-screen at lines, it is a dialogue line by line, for \
    screen readers and for terminals that cannot move a cursor.
    """,
    """
    A name is any part of it that fits one person, whatever its case and accents. An id is whole, or \
    its last four digits or more. WHEN is 08:05, 'yesterday 3pm', '19 Nov', 3d; what was seen lies in \
    the past, what is due lies ahead or is 'next handover'.
    """,
    """
    Results go to standard output, all else to standard error. Into a pipe or a file nothing is \
    coloured and nothing is asked. Words in arguments stay in the history of a shell and are seen by \
    ps: 'ontherun log TRAINEE @SITUATION -' reads them from standard input, where lines that begin \
    with effect:, next: or they: fill those.
    """,
  ]

  static let filters = [
    """
    One language everywhere: trainee:NAME by:NAME @SITUATION lookfor:ID unit:UNIT grade:GRADE role:ROLE \
    setting:clinical|management since:DAY until:DAY is:open|withdrawn|unsaid|damaged, and words. All \
    that is named must hold. Words are found in notes, in look-fors that were marked and in names; \
    double quotes hold several together. since and until are days in the past, both inclusive.
    """
  ]

  static let json = [
    """
    --json prints one object, or one object a line. Keys are never renamed; new ones may come. Records \
    have the keys of the store: v, w, n, t, id, kind, at, by, act, and those of their kind.
    """
  ]

  static let jsonKeys: [(command: String, keys: String)] = [
    (
      "list, search, show",
      """
      feedback as last amended: trainee, byRole, situation, setting, moment, role, stage, grade, unit, \
      offered, marks [{id, mark, words}], saw, effect, they, next {id, text, who, due {on} or {at}}, \
      steps [{id, now}], support {back, ahead}, jots [{at, text}], talked, asked, thread, from, via, \
      library; and state {talked, withdrawn, amended, versions, damaged, step}; with show --history also \
      history [{on, clock, what, by, changes [{label, before, after}]}]
      """
    ),
    ("log, chances give", "the record that was saved"),
    (
      "next list, due",
      """
      id, text, who (trainee or supervisor), due {on} or {at} or null, now, trainee, of. now is open, \
      working, done or dropped; in due also unsaid (id and of are the feedback) and unseen, and past \
      (kept longer than until due; id is the trainee)
      """
    ),
    (
      "chances",
      """
      for each person trainee, name, grade, unit, given, seen, promised (situation to count; elsewhere \
      where none is named); and at the end one object of nobodyYet and notGiven (lists of situations)
      """
    ),
    ("moment list, scenario list", "id, title, situation"),
    (
      "moment show",
      """
      id, title, situation, activity, stages, spot, brief, watchFor, askAfter, stretch {foundation, core, \
      higher}
      """
    ),
    ("lookfor list", "id, words, situations"),
    (
      "lookfor show",
      "id, words, group, role, stages, situations, glossary, links {framework: codes}"
    ),
    ("glossary", "id, title, kind; of one entry also passages {label: lines} and see"),
    (
      "summary",
      """
      trainee, since, until, filter (where one was given), records, observers, bySituation, byGroup, byRole, support [{moment or \
      situation, back, at}], well and workOn [{lookfor, words, text, at, by}], steps [as next list], \
      chances [{id, situation, moment, text, given, due, by}], reflections [{id, of, text, at}], \
      notYetSeen, unsaid [{id, situation, at}], sampling; framework (where one was asked for) {id, note, \
      elements [{code, title, lookfors}]}
      """
    ),
    (
      "trainee list, trainee show",
      """
      person records as last amended: name, role, learner {grade, stage, specialty}, placements \
      [{unit, from, to}], informed, keepUntil, hold {why, since}, archived
      """
    ),
    (
      "trainee copy",
      """
      made, store, trainee, name, ids, people {id: name}, person and records (records as they stand in \
      the files, with state {withdrawn, damaged}), damaged [{file, line, text}], drafts [{id, by, \
      started, fields}], sessions [{id, at, title}], wrote {kind: count}, leftOut [sentences]
      """
    ),
    ("erasures", "erasure records: of (ids) or trainee, why"),
    (
      "session list, session show, session export",
      """
      session records: scenario, title, planned (minutes), path [{part, choice}], votes [{at (place in \
      the path, from 0), counts}], clocks [{at, seconds}], words, people
      """
    ),
    (
      "doctor",
      """
      well, checks [{check, weight (ok, note or wrong), words, advice, repairable}], counts [{folder, \
      writer, lines}]
      """
    ),
    ("config list", "key, value, standard, choices, sentence"),
  ]

  static let configuration = """
    Lines of 'key: value' in config.yaml; ontherun config lists them with what is wrong, and ontherun \
    config set KEY VALUE changes one. What is faulty is said, and its standard is used.
    """

  static let environment: [(name: String, words: String)] = [
    ("ONTHERUN_HOME", "The store's folder; --store wins over it."),
    ("ONTHERUN_LIBRARY", "Library folders over the built-in one, parted by colons."),
    ("XDG_DATA_HOME, XDG_STATE_HOME, XDG_CONFIG_HOME", "Where stores, drafts and config.yaml lie."),
    ("NO_COLOR", "No colours."),
    ("TERM", "dumb: the app is a dialogue line by line."),
    ("TZ, LC_ALL, LC_CTYPE, LANG", "The time zone, and whether more than ASCII can be shown."),
  ]

  static let files: [(path: String, words: String)] = [
    ("~/.local/share/ontherun/main", "The store: records, one JSON object a line."),
    ("~/.local/state/ontherun", "Drafts and the device's own notes."),
    ("~/.config/ontherun/config.yaml", "The configuration."),
  ]

  static let exitCodes: [(code: String, words: String)] = [
    ("0", "Done."),
    (
      "1", "No rows, nothing due, or a check failed."
    ),
    ("64", "The command was asked in a way that means nothing."),
    (
      "65",
      "Bad data: a date, no words, over a limit, an identifier, a name that is known, a file that is refused."
    ),
    ("66", "A name, situation, look-for or id that matches nothing or several; no such file."),
    ("69", "No terminal where one is needed, or nobody has said who works here."),
    ("73", "A file or folder could not be made."),
    ("74", "No space, or reading or writing failed."),
    ("75", "Busy: somebody else is writing."),
    ("77", "Permission, read-only, or a hold on erasing."),
  ]
}
