import Testing

/// The program itself in real terminals: the handful of tests that no fake can stand in for.
///
/// One after the other, since some of them measure how soon something happens.
@Suite(.serialized, .timeLimit(.minutes(2)))
struct `The program` {}
