package io.zhuanhua.matching.matches;

import io.zhuanhua.events.NeedId;
import io.zhuanhua.kit.list.Page;
import io.zhuanhua.kit.list.Paging;
import io.zhuanhua.matching.Viewers;
import io.zhuanhua.matching.needs.NeedDesk;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/// The patents on offer, ranked for one need, over REST.
@Path("/api/v1/needs/{id}/matches")
@Produces(MediaType.APPLICATION_JSON)
public class RankedPatentsResource {

    private final MatchLists lists;
    private final NeedDesk needs;
    private final Viewers viewers;

    RankedPatentsResource(MatchLists lists, NeedDesk needs, Viewers viewers) {
        this.lists = lists;
        this.needs = needs;
        this.viewers = viewers;
    }

    /// Best first, each with its score and the reasons for it. A university sees its own patents only.
    @GET
    public Page<RankedShown> ranked(@PathParam("id") NeedId id, @BeanParam Paging paging) {
        return lists.offersFor(id, viewers.viewer().rankedOnly(needs.show(id).registered()), paging);
    }
}
