# Die eigenen Worte des Ladens, über die von Landfall gelegt. www/shop/landfall.json sagt, wo welche steht.

shop-cards = Spielkarten liefern wir nicht in dieses Land: { COUNTRY($country) }
shop-beeswax = Bienenwachs wird bei der Ankunft manchmal geprüft, das kann ein paar Tage dauern
shop-returns = Rückgabe binnen 30 Tagen nach Maine. Den Rückweg zahlen Sie, Zoll und Steuer kommen nicht von selbst zurück
