package io.zhuanhua.contract.planted.neighbour;

import io.zhuanhua.matching.Need;

public record KnowsANeighbour(Need need) {}
