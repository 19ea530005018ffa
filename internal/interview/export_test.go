package interview

// TypedMoment is for tests.
var TypedMoment = typedMoment
