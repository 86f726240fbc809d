-- The same pieces as of V111, made side by side out of the text and itself shifted by one, two and three characters. Looking
-- each piece up by its place walks the text anew every time: 0.31 ms a contract, this 0.11. An index leaves out what comes twice.
CREATE OR REPLACE FUNCTION public.grams(searched TEXT) RETURNS TEXT[]
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN (SELECT coalesce(array_agg(a || b) FILTER (WHERE b IS NOT NULL), '{}')
                || coalesce(array_agg(a || b || c || d) FILTER (WHERE d IS NOT NULL), '{}')
            FROM ROWS FROM (unnest(string_to_array(searched, NULL)),
                            unnest(string_to_array(substr(searched, 2), NULL)),
                            unnest(string_to_array(substr(searched, 3), NULL)),
                            unnest(string_to_array(substr(searched, 4), NULL))) AS piece (a, b, c, d));
