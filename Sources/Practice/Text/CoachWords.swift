/// Words that by themselves say nothing of what was done.
enum CoachWords {
  /// Words that carry grammar and no content; two lines that share one need not be about one thing.
  static let grammar: Set<String> = words(
    """
    a an the this that these those some any all each every both either neither no not none never
    and or but so if as than then because while when where who whom whose which what why how
    i me my mine we us our ours you your yours he him his she her hers it its they them their
    yourself themselves himself herself myself itself s t d m ll ve re
    am is are was were be been being isn aren wasn weren do does did doing done don doesn didn
    have has had having haven hasn hadn can could will would shall should may might must
    couldn wouldn shouldn won
    to of in on at by for from with without into onto over under up down out off about across
    after before during through throughout between among around again back
    here there now just also too very quite really rather bit little more most much many less
    enough always often sometimes ever still well even only own same other another such
    time times next try trying use used using keep thing things something anything everything
    nothing one
    """)

  /// Words of linking and of being there: they join a person to a trait.
  static let linking: Set<String> = words(
    """
    seem seems seemed appear appears appeared came come comes feel felt look looked looks show
    shows showed shown showing demonstrate demonstrates demonstrated display displayed overall
    generally today tonight yesterday morning thanks
    """)

  /// Who was there and what it was called: a frame with nothing happening in it.
  static let frame: Set<String> = words(
    """
    doctor doctors trainee trainees registrar consultant leader leaders leadership management
    manager followership member members person people player team teams staff nurse nurses nursing
    colleague colleagues patient patients everyone everybody family families others
    manner attitude approach style skill skills communication communicator presence behaviour
    job jobs work working handover handovers round rounds ward shift shifts meeting meetings clinic
    session
    """)

  static func words(_ text: String) -> Set<String> {
    Set(text.split { $0 == " " || $0 == "\n" }.map { String($0) })
  }
}
