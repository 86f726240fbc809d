package io.zhuanhua.testkit.fuzz;

/// What came back for one request.
///
/// @param request the request in words
record Answer(String request, int status, String type, String body) {

    private static final int SHOWN = 300;

    /// Refused by the HTTP parser, before any code of the service could say more than a number.
    private boolean isOfTheParser() {
        return (status == 400 || status == 431 || status == 414 || status == 501 || status == 505) && body.isEmpty();
    }

    boolean isRight() {
        if (status < 400 || isOfTheParser()) {
            return true;
        }
        return status < 500 && type.startsWith("application/problem+json") && body.contains("\"code\":\"");
    }

    String start() {
        return body.length() <= SHOWN ? body : body.substring(0, SHOWN) + "…";
    }
}
