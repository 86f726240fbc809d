package io.zhuanhua.matching.matches;

import io.zhuanhua.events.OfferId;
import io.zhuanhua.kit.list.Page;
import io.zhuanhua.kit.list.Paging;
import io.zhuanhua.matching.patents.PatentDesk;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/// The open needs, ranked for one patent, over REST: for its holder and the bureau.
@Path("/api/v1/patents/{id}/matches")
@Produces(MediaType.APPLICATION_JSON)
public class RankedNeedsResource {

    private final MatchLists lists;
    private final PatentDesk patents;

    RankedNeedsResource(MatchLists lists, PatentDesk patents) {
        this.lists = lists;
        this.patents = patents;
    }

    /// Best first, each with its score and the reasons for it.
    @GET
    public Page<RankedShown> ranked(@PathParam("id") OfferId id, @BeanParam Paging paging) {
        return lists.needsFor(patents.owned(id).offered().offer(), paging);
    }
}
