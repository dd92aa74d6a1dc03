package fi.verkosto.review.scenario;

/**
 * What a scenario rests on.
 *
 * @param recordLength how far the record of the call went before the input was read
 */
record ScenarioBasis(ScenarioInput input, long recordLength) {}
