### Íslenska. Merking hvers texta og lengdarmörk eru í ../en/landfall.ftl.
### Ávarp: „þú“, helst ekkert. Virðisaukaskattur annarra landa heitir líka „VSK“.
### Heiti landa og gjaldmiðla koma í nefnifalli: setningar eru byggðar svo að þau þurfi ekki að beygjast.

## Skattar

# Same as English: „octroi de mer“ er sérheiti
tax-name =
    { $tax ->
        [vat] VSK
        [gst] GST
        [hst] HST
        [pst] PST
        [qst] QST
        [jct] neysluskattur
        [jct-local] neysluskattur héraðs
        [sales-tax] söluskattur
        [sst] SST
        [icms] ICMS
        [igi] IGI
        [monofase] skattur (monofase)
        [pph] tekjuskattur (PPh)
        [igic] IGIC
        [ipsi] IPSI
        [octroi-de-mer] octroi de mer
        [ilcci] ILCCI
       *[other] skattur
    }

## Verð

price-approximate = um { $price }
price-approximate-spoken = um það bil { $price }
price-charged = þú greiðir { $price }
price-tax-included = { tax-name } innifalinn
price-tax-excluded = { tax-name } bætist við
price-taxes-may-apply = Aðflutningsgjöld geta bæst við
price-was = áður { $price }
price-saving = { $percent } lægra verð
price-landed = { $price } komið heim að dyrum
price-landed-estimate = um { $price } komið heim að dyrum
price-landed-scope = Aðeins þessi vara, sendingarkostnaður innifalinn
price-landed-unknown = Verð heim að dyrum liggur ekki fyrir enn
price-rate-date = gengi { DATE($date) }

## Sundurliðun

breakdown-open = Hvað er innifalið?

## Land, gjaldmiðill, tungumál

market-button = { COUNTRY($country) } · { $currency }
market-button-name = { COUNTRY($country) } · { $currency }, skipta um land, gjaldmiðil eða tungumál
market-to-own = Upprunaleg verð
market-to-local = Verð í { $currency }
