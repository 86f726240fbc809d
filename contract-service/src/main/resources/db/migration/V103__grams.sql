-- Every two characters that stand side by side in a text. An index over them finds any part of a number or name, also a
-- Chinese one, without reading the whole table; two characters suffice.
CREATE FUNCTION public.grams(searched TEXT) RETURNS TEXT[]
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN (SELECT coalesce(array_agg(DISTINCT substr(searched, place, 2)), '{}')
            FROM generate_series(1, length(searched) - 1) AS place);
